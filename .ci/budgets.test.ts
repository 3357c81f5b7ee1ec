import { gzipSync } from 'node:zlib';
import { type ComponentType, createElement, lazy, Suspense } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { tagsOf } from './html.ts';
import { foreignLoads } from './origins.ts';
import { partsElsewhere } from './pieces.ts';
import { weigh } from './weight.ts';

const size = (...scripts: string[]) => scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
const inline = 'document.title = "a > b";';
const files = {
  '_astro/page.js': `import './shared.js';import{a}from"./deep.js";a();import("./search.js");`,
  '_astro/deep.js': 'export const a = () => 1;',
  '_astro/shared.js': 'export * from "./deep.js";',
  '_astro/search.js': 'export const search = 1;',
  '_astro/Island.js': `import{b}from'./shared.js';import"./react.js";export default b;`,
  '_astro/client.js': 'import "./react.js";',
  '_astro/react.js': 'export const react = "x".repeat(9);',
};
const island = (client: string, base = '') =>
  `<astro-island uid="1" component-url="${base}/_astro/Island.js" renderer-url="${base}/_astro/client.js"
    props="{&quot;a&quot;:1}" client="${client}"><p>2 > 1</p></astro-island>`;
const page = (body: string) => `<!doctype html><head><script>${inline}</script>
  <script type="application/ld+json">{"a":1}</script></head><!-- <script src="/gone.js"></script> -->${body}`;
const dist = (html: string) => new Map(Object.entries({ ...files, 'a/index.html': html }));
const { '_astro/page.js': entry, '_astro/deep.js': deep, '_astro/shared.js': shared } = files;
const { '_astro/Island.js': component, '_astro/client.js': client, '_astro/react.js': react } = files;

describe('the weight of a page', () => {
  test('parts what loads at once from what waits for its island', () => {
    const html = page(`<script type="module" src="/_astro/page.js"></script>${island('visible')}`);
    expect(weigh(dist(html))).toEqual([
      {
        page: 'a/index.html',
        before: size(inline, entry, deep, shared),
        after: size(component, client, react),
      },
    ]);
  });

  test.each(['load', 'idle', 'only'])('counts an island with client:%s at once', (when) => {
    const all = [inline, component, shared, deep, client, react];
    expect(weigh(dist(page(island(when))))).toEqual([
      { page: 'a/index.html', before: size(...all), after: 0 },
    ]);
  });

  test('follows the imports of an inline module', () => {
    const script = 'import "/_astro/shared.js";';
    const html = page(`<script type="module">${script}</script>${island('visible')}`);
    expect(weigh(dist(html))[0]?.before).toBe(size(inline, script, shared, deep));
  });

  test('finds the files of a site below a path', () => {
    expect(weigh(dist(page(island('visible', '/lab'))))[0]?.after).toBe(
      size(component, shared, deep, client, react),
    );
  });

  test('refuses a script that was not built', () => {
    const html = page(`<script src="/_astro/gone.js"></script>${island('visible')}`);
    expect(() => weigh(dist(html))).toThrow('/_astro/gone.js');
  });

  test('leaves pages without an island alone', () => {
    expect(weigh(dist(page('')))).toEqual([]);
  });
});

describe('what a page loads from elsewhere', () => {
  test.each([
    '<script src="https://cdn.example/a.js"></script>',
    '<link rel="stylesheet" href="//cdn.example/a.css">',
    '<link rel="preconnect" href="https://fonts.example">',
    '<img alt="" src="http://example.com/a.png">',
    '<img alt="" srcset="/a.png 1x, https://example.com/b.png 2x">',
    '<style>@font-face { src: url("https://fonts.example/a.woff2") }</style>',
    '<p style="background: url(https://example.com/a.png)">a</p>',
    '<svg><image href="https://example.com/a.png" /></svg>',
  ])('is found in %s', (html) => {
    expect(foreignLoads('a.html', html)).toHaveLength(1);
  });

  test('is found in a stylesheet', () => {
    expect(foreignLoads('a.css', '@import "https://example.com/a.css";')).toHaveLength(1);
    expect(foreignLoads('a.css', 'a { background: url(data:image/png;base64,//a) }')).toEqual([]);
  });

  test.each([
    '<a href="https://example.com">a</a>',
    '<link rel="canonical" href="https://example.com/a/">',
    '<meta property="og:image" content="https://example.com/a.png">',
    '<script src="/a.js"></script><img alt="" src="data:image/png;base64,aaaa">',
    '<script>const a = "<img src=https://example.com/a.png>";</script>',
  ])('is not found in %s', (html) => {
    expect(foreignLoads('a.html', html)).toEqual([]);
  });
});

describe('a part of an island that is not where it belongs', () => {
  const Late = lazy(async () => ({ default: () => createElement('p', null, 'late') }));
  const Broken = lazy(() => Promise.reject(new Error('not on a server')));
  const drawn = async (part: ComponentType, progressiveChunkSize = 12_800) => {
    const vnode = createElement('section', null, createElement(Suspense, null, createElement(part)));
    const stream = await renderToReadableStream(vnode, { onError: () => undefined, progressiveChunkSize });
    if (progressiveChunkSize === Number.POSITIVE_INFINITY) await stream.allReady;
    return new Map([['a.html', await new Response(stream).text()]]);
  };

  test('is found where React writes it behind the rest', async () => {
    expect(partsElsewhere(await drawn(Late))).toEqual([
      'a.html has 1 part that only a script puts into place',
    ]);
  });

  test('is found where it could not be drawn', async () => {
    expect(partsElsewhere(await drawn(Broken, Number.POSITIVE_INFINITY))).toHaveLength(1);
  });

  test('is not found where React waits for it and has room', async () => {
    const again = lazy(async () => ({ default: () => createElement('p', null, 'late'.repeat(9000)) }));
    expect(partsElsewhere(await drawn(again, Number.POSITIVE_INFINITY))).toEqual([]);
  });
});

test('tags are read with any quoting, and not from comments and scripts', () => {
  expect(tagsOf(`<!-- <b> --><a HREF='x>y' hidden data-n=1>t</a><script>"<i>"</script>`)).toEqual([
    { name: 'a', attributes: { href: 'x>y', hidden: '', 'data-n': '1' }, body: '' },
    { name: 'script', attributes: {}, body: '"<i>"' },
  ]);
});
