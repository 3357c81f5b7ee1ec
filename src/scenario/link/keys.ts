const BANNED: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** May a mapping have this key? A scenario file may not have one that could reach an object's prototype either. */
export const isKey = (text: string): boolean => !BANNED.includes(text);
