import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../parse.ts';
import { completionsAt } from './complete.ts';

const read = (name: string) => readFileSync(new URL(`../fixtures/${name}.yaml`, import.meta.url), 'utf8');
const SMALL = read('small');
const FULL = read('full');

/** The text with the cursor where `^` stands, in the place of what was there. */
function cut(text: string, there: string, here: string) {
  expect(text).toContain(there);
  const marked = text.replace(there, () => here);
  const offset = marked.indexOf('^');
  return { text: marked.replace('^', ''), offset };
}

function offered(text: string, there: string, here: string) {
  const at = cut(text, there, here);
  const found = completionsAt(at.text, at.offset);
  return found && { word: at.text.slice(found.from, found.to), options: found.options };
}

const labels = (...args: Parameters<typeof offered>) => offered(...args)?.options.map(({ label }) => label);

/** The text after an option is taken. */
function taken(text: string, there: string, here: string, label: string): string {
  const at = cut(text, there, here);
  const found = completionsAt(at.text, at.offset);
  const option = found?.options.find((one) => one.label === label);
  if (!found || !option) throw new Error(`"${label}" is not offered.`);
  return at.text.slice(0, found.from) + option.apply + at.text.slice(found.to);
}

describe('kinds', () => {
  test('the word in front of the cursor is the whole value, with its spaces', () => {
    expect(offered(SMALL, 'step: Execute Campaign', 'step: Execute ^')?.word).toBe('Execute ');
    expect(offered(SMALL, 'step: Execute Campaign', 'step: Exe^cute Campaign')?.word).toBe(
      'Execute Campaign',
    );
  });

  test.each([
    ['step: Execute Campaign', 'step: ^', 'Change Score'],
    ['trigger: Person is Created', 'trigger: P^', 'Fills Out Form'],
    ['filter: Person Attribute,', 'filter: ^,', 'Member of List'],
    ['event: Person is Created', 'event: ^', 'Fills Out Form'],
    ['claim: final value', 'claim: ^', 'number of outcomes'],
  ])('in the place of %s', (there, here, kind) => {
    expect(labels(SMALL, there, here)).toContain(kind);
    expect(labels(SMALL, there, here)).not.toContain('Ada');
  });

  test('say what they take', () => {
    const options = offered(SMALL, 'step: Wait', 'step: ^')?.options;
    const info = options?.find(({ label }) => label === 'Change Score')?.info;
    expect(info).toContain('Takes: Score Name, Change.');
  });
});

describe('keys', () => {
  test('those of the kind, without those that are there', () => {
    expect(labels(SMALL, 'useParentTokenContext: false', 'use^')).toEqual([
      'choices',
      'doNothing',
      'useParentTokenContext',
    ]);
  });

  test('on an empty line', () => {
    expect(labels(SMALL, '              useParentTokenContext: false\n', '              ^\n')).toContain(
      'useParentTokenContext',
    );
  });

  test('inside of braces', () => {
    expect(labels(SMALL, 'operator: contains, values: [VP] }', 'op^ }')).toEqual(['operator', 'values']);
  });

  test('those of a choice are those of its step', () => {
    const there = 'change: "+30"';
    expect(labels(SMALL, there, '^')).toEqual(['change', 'doNothing']);
  });

  test('what must be there comes first', () => {
    expect(labels('^', '^', '^')?.slice(0, 6)).toEqual([
      'format',
      'id',
      'title',
      'instance',
      'people',
      'script',
    ]);
  });

  test('a list of kinds begins with its first item, on the line below', () => {
    const at = cut(
      SMALL,
      '          flow:\n            - step: Change Score',
      '          fl^\n            - step: x',
    );
    const option = completionsAt(at.text, at.offset)?.options.find(({ label }) => label === 'flow');
    expect(option?.apply).toBe('flow:\n            - step: ');
  });

  test('under the dash of an item stands the next item', () => {
    expect(taken(SMALL, '- step: Wait\n              duration: 2 hours', '^', '- step')).toContain(
      'useParentTokenContext: false\n            - step: \n',
    );
  });

  test('a key that has its colon keeps it', () => {
    const after = taken(SMALL, 'useParentTokenContext: false', 'useP^: false', 'useParentTokenContext');
    expect(after).toBe(SMALL);
  });

  test('names of fields where fields are keys', () => {
    expect(labels(SMALL, 'fields: { Job Title: VP }', 'fields: { F^ }')).toContain('Fit Score');
    expect(labels(SMALL, 'fields: { Job Title: VP }', 'fields:\n      F^')).toContain('Fit Score');
  });
});

describe('names of the model', () => {
  test.each([
    ['an executable', 'campaign: Ops.Fit', 'campaign: ^', ['Ops.Fit']],
    [
      'a person',
      'event: Person is Created\n    person: Ada',
      'event: Person is Created\n    person: ^',
      ['Ada'],
    ],
    ['a variant', 'variants: [asked]', 'variants: [^]', ['asked']],
    ['a score field', 'scoreName: Fit Score', 'scoreName: ^', ['Fit Score', 'Person Score']],
    ['the way of a change', 'Ops, campaigns, Fit, schedule', 'Ops, campaigns, ^', ['New person', 'Fit']],
    ['an assumption', 'fourth-level: runs', 'fourth-level: ^', ['refused', 'runs']],
    ['true or false', 'useParentTokenContext: false', 'useParentTokenContext: ^', ['true', 'false']],
    [
      'a qualification',
      'qualification: every time',
      'qualification: o^',
      ['only once', 'every time', 'once every 3 days'],
    ],
  ])('%s', (_what, there, here, words) => {
    expect(labels(SMALL, there, here)).toEqual(words);
  });

  test.each([
    ['a status of the program', 'Spring webinar: Invited', 'Spring webinar: ^', 'Registered'],
    ['a list', 'lists: [ Newsletter ]\n    programs', 'lists:\n      - ^\n    programs', 'Newsletter'],
    ['a folder', 'folder: Events', 'folder: ^', 'Late events'],
    ['a channel', 'channel: Webinar', 'channel: ^', 'Webinar'],
    ['the type of a token', 'value: Oslo, type: text', 'value: Oslo, type: ^', 'score'],
    [
      'a constraint of a trigger',
      '- { attribute: Form Name, operator: is, values: [ Demo ] }\n            filters',
      '- { attribute: ^ }\n            filters',
      'Web Page',
    ],
    [
      'a constraint of a filter',
      '- { attribute: Form Name, operator: is, values: [ Demo ] }\n          times',
      '- { attribute: ^ }\n          times',
      'Date of Activity',
    ],
    [
      'an operator of its type',
      'attribute: Person Score, operator: at least',
      'attribute: Person Score, operator: ^',
      'at least',
    ],
  ])('%s', (_what, there, here, word) => {
    expect(labels(FULL, there, here)).toContain(word);
  });

  test('operators of texts are not those of numbers', () => {
    expect(labels(SMALL, 'operator: contains', 'operator: ^')).not.toContain('at least');
  });

  test('are found although the text is broken elsewhere', () => {
    const broken = SMALL.replace('executable: true', 'executable: maybe').replace('format: 1', 'format');
    expect(labels(broken, 'person: Ada\nclaims', 'person: ^\nclaims')).toEqual(['Ada']);
    expect(labels(broken, 'scoreName: Fit Score', 'scoreName: ^')).toContain('Fit Score');
  });
});

describe('quotes', () => {
  test('those that stand there are kept', () => {
    expect(taken(SMALL, 'campaign: Ops.Fit', 'campaign: "O^"', 'Ops.Fit')).toContain('campaign: "Ops.Fit"\n');
    expect(taken(SMALL, 'campaign: Ops.Fit', 'campaign: "O^', 'Ops.Fit')).toContain('campaign: "Ops.Fit"\n');
  });

  test('come where YAML needs them', () => {
    const named = SMALL.replaceAll('Fit Score', '"a: b, c"');
    expect(parse(named).problems).toEqual([]);
    const after = taken(named, 'scoreName: "a: b, c"', 'scoreName: ^', 'a: b, c');
    expect(parse(after).scenario).toEqual(parse(named).scenario);
  });

  test('come inside of braces for commas and brackets', () => {
    const named = SMALL.replace('name: Ada', 'name: Ada, Bo').replace('person: Ada\n', 'person: Ada, Bo\n');
    const after = taken(named, 'value, person: Ada,', 'value, person: ^,', 'Ada, Bo');
    expect(after).toContain('person: "Ada, Bo",');
    expect(parse(after).problems).toEqual([]);
  });
});

describe('tokens', () => {
  test('My Tokens come first, with value and place', () => {
    const found = offered(SMALL, '"+30"', '"{{m^"');
    expect(found?.word).toBe('{{m');
    expect(found?.options[0]).toMatchObject({ label: '{{my.Score}}', detail: '+5 (Ops)', sort: 'token' });
  });

  test.each([
    '{{lead.Fit Score}}',
    '{{company.Industry}}',
    '{{trigger.Trigger Name}}',
    '{{system.dateTime}}',
  ])('%s', (token) => {
    expect(labels(SMALL, '"+30"', '"{{^"')).toContain(token);
  });

  test('the rest of a token goes, and nothing behind it', () => {
    const after = taken(SMALL, '"+30"', '"a {{le^ad.Old}} b"', '{{my.Score}}');
    expect(after).toContain('change: "a {{my.Score}} b"\n');
  });

  test('a token that begins a value is put in quotes', () => {
    const after = taken(SMALL, '"+30"', '{{my.^', '{{my.Score}}');
    expect(after).toContain('change: "{{my.Score}}"\n');
    expect(parse(after).problems).toEqual([]);
  });
});

test('nothing in a comment', () => {
  expect(offered(SMALL, 'format: 1', 'format: 1 # fo^')).toBeNull();
});

test('nothing for free text', () => {
  expect(offered(SMALL, 'title: A small one', 'title: A ^')).toBeNull();
});

test('JSON is completed too', () => {
  const scenario = parse(SMALL).scenario;
  const json = JSON.stringify(scenario, null, 2);
  expect(labels(json, '"step": "Wait"', '"step": "W^"')).toContain('Wait');
  expect(labels(json, '"campaign": "Ops.Fit"', '"campaign": "^"')).toEqual(['Ops.Fit']);
});

describe('what stands in a file is offered where it stands', () => {
  /** Each key and each kind of a file: the word, and where it begins. */
  const wordsIn = (text: string) => [
    ...text.matchAll(
      /([{,-]|^) *([A-Za-z][\w -]*?): +((?:(?<=(?:step|trigger|filter|event|claim): +)[^,\n}]+)?)/gm,
    ),
  ];

  test.each([
    ['small', SMALL],
    ['full', FULL],
  ])(
    '%s',
    (_name, text) => {
      const missing: string[] = [];
      let seen = 0;
      const look = (word: string, offset: number) => {
        seen += 1;
        const options = completionsAt(text, offset)?.options ?? [];
        if (!options.some(({ label }) => label === word)) missing.push(`${word} at ${offset}`);
      };
      for (const { 0: whole, 2: key = '', 3: kind = '', index } of wordsIn(text)) {
        const at = index + whole.indexOf(key);
        look(key, at);
        if (kind !== '') look(kind.trim(), index + whole.lastIndexOf(kind));
      }
      expect(seen).toBeGreaterThan(50);
      expect(missing).toEqual([]);
    },
    30_000,
  );
});

test('the attributes of an activity are offered to a claim about it', () => {
  const claim = '{ claim: logged, person: Ada, activity: Fill Out Form, with: { ^ } }';
  expect(
    labels(SMALL, '{ claim: final value, person: Ada, field: Fit Score, is: 30, variants: [asked] }', claim),
  ).toContain('Form Name');
});
