import { expect, test } from 'vitest';
import { llmsText, robotsText } from './llms.ts';

const site = new URL('https://lab.example');
const about = { title: 'Lab', summary: 'Campaigns\n  that run.', notes: ['A note.'] };
const pages = [{ title: 'Lists [and] more', path: '/learn/lists/', text: 'What a\nlist is.' }];

test('pages are listed under headings, with whole addresses where the site has one', () => {
  expect(llmsText(about, [{ title: 'Lessons', text: 'In order.', pages }], site)).toBe(
    [
      '# Lab',
      '> Campaigns that run.',
      'A note.',
      '## Lessons',
      'In order.',
      '- [Lists \\[and\\] more](https://lab.example/learn/lists/): What a list is.\n',
    ].join('\n\n'),
  );
});

test('without an address of the site, addresses begin at the root', () => {
  expect(llmsText(about, [{ title: 'Lessons', pages }], undefined)).toContain('](/learn/lists/): ');
});

test('robots may read everything, and are led to the sitemap where there is one', () => {
  expect(robotsText(undefined)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsText(site)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://lab.example/sitemap-index.xml\n',
  );
});
