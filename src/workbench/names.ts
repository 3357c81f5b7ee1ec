export { namesOf } from '#engine';
