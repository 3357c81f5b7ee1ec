import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile, run, type Scenario } from '#engine';
import {
  attribute,
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
import { flowchart } from './flowchart.ts';
import { label } from './label.ts';
import { sequence } from './sequence.ts';

const chart = (scenario: Scenario) => flowchart(scenario, compile(scenario)).split('\n');

function diagram(scenario: Scenario, more: { most?: number } = {}): string[] {
  const program = compile(scenario);
  return sequence(run(program).events, { start: program.start, ...more }).split('\n');
}

const both = model([
  campaign('Caller', [execute('Child'), request('Asked')], onCreation),
  campaign('Child', [score('+5')], executable),
  campaign('Asked', [wait('1 day'), score('+1')], onRequest),
]);

describe('a label', () => {
  test.each([
    ['MQL decision', 'MQL decision'],
    ['Größe', 'Grö#223;e'],
    ['a"]; b', 'a#34;#93;#59; b'],
    ['#quot;', '#35;quot#59;'],
    ['%%{init}%%', '#37;#37;#123;init#125;#37;#37;'],
    ['the end', 'the #101;nd'],
    ['End', '#69;nd'],
    ['endless', 'endless'],
    ['1. list', '#49;. list'],
    ['two\nlines', 'two lines'],
    ['ﬂ', 'fl'],
    ['', '#160;'],
  ])('%j is written %j', (text, said) => {
    expect(label(text)).toBe(said);
  });

  test('has no sign that could mean more than text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
        const bare = label(text).replace(/#\d+;/g, '');
        expect(bare).toMatch(/^[\p{L}\p{M}\p{N} _.,/()-]*$/u);
        expect(label(text)).not.toMatch(/\bend\b|ﬂ|^-/i);
      }),
    );
  });
});

describe('a flowchart', () => {
  test('has a box for each campaign, with how it comes to run above its steps', () => {
    expect(chart(both).slice(0, 9)).toEqual([
      'flowchart TB',
      '  subgraph c0["P.Caller"]',
      '    direction TB',
      '    c0entry(["Trigger campaign<br/>Person is Created"])',
      '    c0s0["Step 1: Execute Campaign"]',
      '    c0s1["Step 2: Request Campaign"]',
      '    c0entry --- c0s0',
      '    c0s0 --- c0s1',
      '  end',
    ]);
    expect(chart(both)).toContain(
      '    c1s0["Step 1: Change Score<br/>Score Name#58; Points#59; Change#58; #43;5"]',
    );
  });

  test('[2.1] [3.1] what is executed has a solid arrow, what is requested a dashed one', () => {
    const arrows = chart(both).filter((line) => line.includes('>|'));
    expect(arrows).toEqual(['  c0s0 -->|Execute| c1', '  c0s1 -.->|Request| c2']);
  });

  test('a step with choices has an arrow to every campaign that it may call, once', () => {
    const if40 = attribute('Points', 'at least', 40);
    const step = {
      ...execute('B'),
      choices: [
        { if: if40, campaign: 'P.C', useParentTokenContext: false },
        { if: if40, campaign: 'P.B', useParentTokenContext: true },
      ],
    };
    const lines = chart(
      model([
        campaign('A', [step], onCreation),
        campaign('B', [], executable),
        campaign('C', [], executable),
      ]),
    );
    expect(lines.filter((line) => line.includes('>|'))).toEqual([
      '  c0s0 -->|Execute| c2',
      '  c0s0 -->|Execute| c1',
    ]);
    expect(lines).toContain('    c0s0["Step 1: Execute Campaign<br/>#50; choices and a default"]');
  });

  test('a call that names no campaign has no arrow', () => {
    expect(chart(model([campaign('A', [execute('Nowhere')], onCreation)])).join()).not.toContain('>|');
  });
});

describe('a sequence diagram', () => {
  test('goes to what is executed and back, and only to what is requested', () => {
    const lines = diagram(both);
    const arrows = lines.filter((line) => /->>|--\)/.test(line));
    expect(lines.slice(1, 5)).toEqual([
      '  participant outside as Outside',
      '  participant c0 as P.Caller',
      '  participant c1 as P.Child',
      '  participant c2 as P.Asked',
    ]);
    expect(arrows).toEqual([
      '  outside->>c0: trigger',
      '  c0->>c1: execute',
      '  c1->>c0: Flow ends',
      '  c0--)c2: request',
    ]);
    expect(lines).toContain('  Note over c2: #43;1 day#58; Wait ends');
  });

  test('names the person where there are several', () => {
    const people = ['Ada', 'Bo'].map((name) => ({ name, new: true }));
    const script = people.map(({ name }) => ({ event: 'Person is Created', person: name }));
    expect(diagram({ ...both, people, script })).toContain('  outside->>c0: Bo#58; trigger');
  });

  test('is cut where it is long, and says so', () => {
    const lines = diagram(both, { most: 4 });
    expect(lines.at(-2)).toMatch(/^ {2}Note over outside: The first 4 of \d+ events\.$/);
    expect(diagram(both).join()).not.toContain('The first');
  });
});

test('names of a hostile model stay in their labels', () => {
  const names = fc.string({
    unit: fc.constantFrom('end', '"', ']', '\n', ';', ':', '%%{', '}%%', '<', '`', '#', ' ', '-->', 'a'),
    minLength: 1,
    maxLength: 8,
  });
  const shapes = [
    /^(flowchart TB|sequenceDiagram|)$/,
    /^ {2}(subgraph c\d\["[^"[\]{}<>`;%]*(#\d+;[^"[\]{}<>`;%]*)*"\]|end)$/,
    /^ {4}(direction TB|c\d(s\d|entry) --- c\ds\d)$/,
    /^ {4}c\d(s\d\[|entry\(\[)"([^"[\]{}<>`;%]|#\d+;|<br\/>)*"\]?\)?\]?$/,
    /^ {2}c\ds\d (-->\|Execute\||-\.->\|Request\|) c\d$/,
    /^ {2}participant (c\d|outside) as ([^"[\]{}<>`;%:]|#\d+;)*$/,
    /^ {2}(Note over (c\d|outside)|(c\d|outside)(->>|--\))c\d): ([^"[\]{}<>`;%:]|#\d+;)*$/,
  ];
  const parts = (name: string) =>
    model([
      campaign(`A${name}`, [execute(name), request(`C${name}`), score(name)], onCreation),
      campaign(name, [score('+1')], executable),
      campaign(`C${name}`, [score(name)], onRequest),
    ]);
  const lines = (name: string) => [...chart(parts(name)), ...diagram(parts(name)), ...chart(mql('request'))];
  fc.assert(
    fc.property(names, (name) => {
      expect(lines(name).filter((line) => !shapes.some((shape) => shape.test(line)))).toEqual([]);
    }),
  );
});
