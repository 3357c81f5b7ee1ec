declare module 'virtual:pagefind-ui' {
  export const PagefindUI: new (options: Record<string, unknown>) => unknown;
}
