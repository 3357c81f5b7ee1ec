export { cardPng } from './png.ts';
