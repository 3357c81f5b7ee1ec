export { contentSecurity } from './contentSecurity.ts';
