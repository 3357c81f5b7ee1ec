import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, run, type Scenario } from '#engine';
import {
  campaign,
  executable,
  execute,
  model,
  onCreation,
  onRequest,
  request,
  score,
  wait,
} from '../../models/model.ts';
import { mql } from '../../models/mql.ts';
import { picture } from '../../picture/picture.ts';
import { COLORS, type Theme } from './colors.ts';
import { escaped } from './element.ts';
import { svgOf } from './svg.ts';

function drawn(scenario: Scenario, theme?: Theme, title = 'A title'): string {
  const program = compile(scenario);
  const words = { title, description: 'In words.' };
  return svgOf(picture(run(program).events, program.start), theme ? { ...words, theme } : words);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** The names of the open tags at the end of an XML text, after checking that every tag closes the last one opened. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, end, name = '', rest = ''] of xml.matchAll(
    /<(\/?)([a-z]+)((?:\s[a-zA-Z-]+="[^"<]*")*\s*\/?)>/g,
  )) {
    if (end) expect(open.pop()).toBe(name);
    else if (!rest.endsWith('/')) open.push(name);
  }
  return open;
}

describe('the colors', () => {
  const css = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
  test.each(Object.keys(COLORS.light) as (keyof typeof COLORS.light)[])('%s is that of the site', (name) => {
    const [, light, dark] = css.match(`--lab-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`) ?? [];
    expect([COLORS.light[name], COLORS.dark[name]]).toEqual([light, dark]);
  });
});

describe('a picture that stands alone', () => {
  test('has its title, its description and the run', () => {
    const svg = drawn(mql('execute'));
    expect(svg).toMatch(
      /^<\?xml .*\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*role="img".*><title>A title<\/title><desc>In words\.<\/desc>/,
    );
    expect(svg).toContain('>Quality score</text>');
    expect(svg).toContain('>+30</text>');
    expect(unclosed(svg)).toEqual([]);
  });

  test('what is executed is solid, what is requested is dashed and has a line that leads to it', () => {
    const [executed, requested] = [drawn(mql('execute')), drawn(mql('request'))];
    const boxes = (svg: string, dash: string) => count(svg, new RegExp(`<rect [^>]*rx="6"[^>]*${dash}`, 'g'));
    expect([boxes(executed, 'stroke-dasharray'), boxes(executed, '')]).toEqual([0, 4]);
    expect([boxes(requested, 'stroke-dasharray'), boxes(requested, '')]).toEqual([3, 4]);
    expect(count(executed, /<path d="M[^"]*" stroke-dasharray/g)).toBe(0);
    expect(count(requested, /<path d="M[^"]*" stroke-dasharray/g)).toBe(3);
  });

  test('is light unless asked, and each theme has its own colors only', () => {
    const [light, dark] = [drawn(mql('request')), drawn(mql('request'), 'dark')];
    expect(light).toBe(drawn(mql('request'), 'light'));
    for (const color of Object.values(COLORS.dark)) expect(light).not.toContain(color);
    for (const color of Object.values(COLORS.light)) expect(dark).not.toContain(color);
  });

  test('says how long a wait is, and who arrives where there are several people', () => {
    const people = ['Ada', 'Bo'].map((name) => ({ name, new: true }));
    const script = people.map(({ name }) => ({ event: 'Person is Created', person: name }));
    const flow = [wait('2 days'), score('+1')];
    const alone = drawn(model([campaign('A', flow, onCreation)]));
    const both = drawn(model([campaign('A', flow, onCreation)], { people, script }));
    expect(alone).toContain('>after 2 days</text>');
    expect([alone.includes('>Bo</text>'), both.includes('>Bo</text>')]).toEqual([false, true]);
  });

  test('a run in which nothing happens is a picture too', () => {
    expect(unclosed(drawn(model([], { script: [] })))).toEqual([]);
  });

  test('names of a hostile model stay text, and nothing is referred to', () => {
    const names = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', ']]>', '<script>', '\u0000', '\ud800', '\uffff', 'a'),
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(names, names, (name, other) => {
        const svg = drawn(
          model([
            campaign(`A${name}`, [execute(`B${other}`), request(`C${name}`), score(name)], onCreation),
            { ...campaign(`B${other}`, [score('+1')]), ...executable },
            campaign(`C${name}`, [score('+1')], onRequest),
          ]),
          'light',
          name,
        );
        expect(unclosed(svg)).toEqual([]);
        expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
          /<(script|style|image|use|a)\b|href|url\(|:\/\//,
        );
        expect(svg.isWellFormed() && !/[\ufffe\uffff]/.test(svg)).toBe(true);
        expect([...svg].filter((sign) => sign < ' ')).toEqual(['\n', '\n']);
      }),
    );
  });
});

test('a text is escaped, and what XML cannot hold is replaced', () => {
  expect(escaped(`<a b="c" d='e'>&amp;`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;');
  expect(escaped('a\u0000b\ud800c\ufffed\te😀')).toBe('a\ufffdb\ufffdc\ufffdd\te😀');
});
