import { defineCollection } from 'astro:content';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** `/learn/NAME/`: one lesson a file. The components that a lesson may use are in src/course/lessonParts.ts. */
const lessons = defineCollection({
  loader: glob({ base: './content/lessons', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** The heading, and the name in the navigation. */
    title: z.string().min(1),
    /** For search engines and link previews: one or two sentences. */
    description: z.string().min(1).max(200),
    /** The place in the course: 1 is the first. */
    order: z.number().int().positive(),
    /** The standfirst: what the reader can do after the lesson. */
    summary: z.string().min(1),
    /** Honest reading and doing time. */
    minutes: z.number().int().positive(),
  }),
});

/** `/faq/NAME/`: one question a file. */
const faq = defineCollection({
  loader: glob({ base: './content/faq', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** The question, as a practitioner asks it. */
    title: z.string().min(1),
    /** The answer in one sentence: it stands above everything else. */
    answer: z.string().min(1),
    /** For search engines and link previews: one or two sentences. */
    description: z.string().min(1).max(200),
    /** The place in the list of questions. */
    order: z.number().int().positive(),
  }),
});

const fact = z.strictObject({
  /** Section, dot, number: `2.2`. It never changes and is never given to another fact; pages link to `#f-2.2`. */
  id: z.string().regex(/^\d+\.\d+[a-z]?$/),
  /** The rule, in our own words. */
  statement: z.string().min(1),
  /** How well it is supported; the words that readers see are in src/course/factWords.ts. */
  confidence: z.enum(['adobe-docs', 'seed', 'community', 'community-staff', 'inferred']),
  /** Keys of content/facts/sources.yaml. An inferred fact may have none. */
  sources: z.array(z.string()),
  /** What else a careful reader should know. */
  note: z.string().optional(),
  /** What the sources disagree on, and which side the engine takes. */
  conflict: z.string().optional(),
  /** What no source says. */
  silent: z.string().optional(),
  /** What the project does about it. */
  status: z.enum(['modelled', 'assumption', 'shown', 'planned']),
  /** With status `assumption`: the name of the engine's switch. */
  assumption: z.string().optional(),
  /** With status `shown`: where it is said. */
  shown: z.string().optional(),
});

/** `/reference/facts/`: the ledger, one section a file. */
const facts = defineCollection({
  loader: glob({ base: './content/facts', pattern: '[0-9]*.yaml' }),
  schema: z.strictObject({
    /** The number before the dot in its facts' ids. */
    section: z.number().int().nonnegative(),
    /** The section's heading. */
    title: z.string().min(1),
    /** In the order of the page. */
    facts: z.array(fact).min(1),
  }),
});

/** What the facts rest on: a map from key to source in one file. */
const sources = defineCollection({
  loader: file('./content/facts/sources.yaml'),
  schema: z.strictObject({
    /** Publisher and page, as a reader would cite it. */
    title: z.string().min(1),
    /** Where it can be read. Left out when it is no longer public. */
    url: z.url().optional(),
    /** `OWNER/REPOSITORY, FILE` on GitHub, or the name under which the text was published. */
    path: z.string().optional(),
  }),
});

/**
 * Starlight asks for a collection `docs`. Its schema is what src/layouts/Page.astro hands to a page; its one entry is a
 * draft, which no build contains, because an empty collection is warned of at every build.
 */
const docs = defineCollection({
  loader: () => [{ id: 'empty', title: 'Empty', draft: true }],
  schema: docsSchema({
    extend: z.object({
      /** A short line above the heading: `Lesson 1`. */
      kicker: z.string().optional(),
      /** The paragraph under the heading. */
      standfirst: z.string().optional(),
      /** The page prints its own heading, with the id `_top`. */
      ownTitle: z.boolean().default(false),
    }),
  }),
});

/** Starlight's own words, where ours differ. */
const i18n = defineCollection({
  loader: () => [{ id: 'en', 'sidebarNav.accessibleLabel': 'Pages' }],
  schema: i18nSchema(),
});

export const collections = { lessons, faq, facts, sources, docs, i18n };
