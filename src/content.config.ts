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
    /** Reading and doing time, at most ten: what `.ci/measureLessons.ts` measures on the built page, rounded. */
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

/** The id of a fact: section, dot, number. */
const factId = z.string().regex(/^\d+\.\d+[a-z]?$/);
/** `/learn/quiz/NAME/`: the quiz at the end of a part of the course. What is right is what the run gives. */
const quiz = defineCollection({
  loader: glob({ base: './content/quiz', pattern: '*.yaml' }),
  schema: z.strictObject({
    /** The heading: what the part is about. */
    title: z.string().min(1),
    description: z.string().min(30).max(200),
    /** The place among the quizzes: 1 is the first. */
    order: z.number().int().positive(),
    /** Names of the lessons of the part; the quiz stands after the last one. */
    lessons: z.array(z.string()).min(1),
    questions: z
      .array(
        z.strictObject({
          scenario: z.string(),
          variant: z.string().optional(),
          /** The order of the run; one step of each flow in turn when absent. */
          policy: z.string().optional(),
          person: z.string(),
          field: z.string(),
          /** What the field may end as. One of them must be what the run gives. */
          options: z.array(z.string()).min(2),
          /** The question: what the campaigns do, and what is asked. */
          ask: z.string().min(1),
        }),
      )
      .min(1),
  }),
});

/** The facts that something rests on; their pages are `/reference/facts/#f-ID`. */
const factIds = z.array(factId).min(1);
/** Keys of content/facts/sources.yaml. */
const sourceKeys = z.array(z.string());
/** How well something is supported; the words that readers see are in src/course/factWords.ts. */
const confidence = z.enum(['adobe-docs', 'seed', 'community', 'community-staff', 'inferred']);

const fact = z
  .strictObject({
    /** It never changes and is never given to another fact; pages link to `#f-2.2`. */
    id: factId,
    /** The rule, in our own words. */
    statement: z.string().min(1),
    confidence,
    sources: sourceKeys,
    /** What else a careful reader should know. */
    note: z.string().optional(),
    /** What the sources disagree on, and which side the engine takes. */
    conflict: z.string().optional(),
    /** What no source says, and the switch that decides it where there is one. */
    silent: z.string().optional(),
    /**
     * What the project does about it. `modelled`: the engine does it. `assumption`: the statement itself is in doubt,
     * and a switch of the engine decides. `shown`: a rule of Marketo's screens, or advice, that a page states.
     * `out of scope`: left out on purpose.
     */
    status: z.enum(['modelled', 'assumption', 'shown', 'out of scope']),
    /** With status `assumption`, and only then: the name of the engine's switch. */
    assumption: z.string().optional(),
    /** With status `shown`, and only then: the site path that states it, its own row here where no other page does. */
    where: z.string().startsWith('/').optional(),
    /** With status `out of scope`, and only then: why, in one sentence. */
    because: z.string().optional(),
    /** Pages that say it, in words. */
    shown: z.string().optional(),
  })
  .refine(({ status, assumption }) => (status === 'assumption') === (assumption !== undefined), {
    error: 'Status assumption, and no other, names its switch under `assumption`.',
  })
  .refine(({ status, where }) => (status === 'shown') === (where !== undefined), {
    error: 'Status shown, and no other, has the path of its page under `where`.',
  })
  .refine(({ status, because }) => (status === 'out of scope') === (because !== undefined), {
    error: 'Status out of scope, and no other, gives its reason under `because`.',
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

/** The worked examples of token context, W1 to W17. Each is a test under its id. */
const workedExamples = defineCollection({
  loader: file('./content/facts/worked-examples.yaml'),
  schema: z.strictObject({
    id: z.string().regex(/^W\d+$/),
    /** Who calls whom, and which side has which token. */
    setup: z.string().min(1),
    /** Use Parent Campaign Token Context. */
    flag: z.boolean(),
    /** What the child shows. */
    expected: z.string().min(1),
    facts: factIds,
    /** The switch on whose default the expected value rests. */
    assumption: z.string().optional(),
    confidence,
    sources: sourceKeys,
  }),
});

/** The questions that no source answers, S1 to S20, and what the engine does about each. */
const openPoints = defineCollection({
  loader: file('./content/facts/open-points.yaml'),
  schema: z
    .strictObject({
      id: z.string().regex(/^S\d+$/),
      question: z.string().endsWith('?'),
      /** The switches of the engine that answer it. */
      assumptions: z.array(z.string()).min(1).optional(),
      /** Without a switch: what the engine does, and why there is nothing to switch. */
      stance: z.string().optional(),
      facts: factIds,
    })
    .refine(({ assumptions, stance }) => (assumptions === undefined) !== (stance === undefined), {
      error: 'An open point has either `assumptions` or a `stance`.',
    }),
});

/** Every flow step of Marketo, and whether the engine has it. */
const flowSteps = defineCollection({
  loader: file('./content/facts/flow-steps.yaml'),
  schema: z
    .strictObject({
      /** The name in lower case with hyphens. */
      id: z.string().regex(/^[a-z-]+$/),
      /** As on Marketo's screens. */
      name: z.string().min(1),
      /** Other names of it: those of the API. */
      aliases: z.array(z.string()).default([]),
      /** What its card asks for. */
      parameters: z.array(z.string()).default([]),
      /** What else a careful reader should know. */
      note: z.string().optional(),
      facts: factIds,
      sources: sourceKeys,
      status: z.enum(['modelled', 'out of scope']),
      /** With status `out of scope`, and only then: why, in one sentence. */
      because: z.string().optional(),
    })
    .refine(({ status, because }) => (status === 'out of scope') === (because !== undefined), {
      error: 'Status out of scope, and no other, gives its reason under `because`.',
    }),
});

const tokenCell = z.strictObject({
  /** Where the engine takes the value from by default. `never`: the case cannot occur. */
  from: z.enum(['caller', 'child', 'person', 'clock', 'blank', 'never']),
  /** The same for a reader. */
  shows: z.string().min(1),
  facts: factIds,
  /** The switch that can change it. */
  assumption: z.string().optional(),
});

/** What a token shows inside an executable: one family an entry, by the setting and by who has a value. */
const tokenMatrix = defineCollection({
  loader: file('./content/facts/token-matrix.yaml'),
  schema: z.strictObject({
    /** The part of the token before the dot. */
    id: z.string().min(1),
    trueCallerHas: tokenCell,
    trueCallerLacks: tokenCell,
    falseChildHas: tokenCell,
    falseChildLacks: tokenCell,
  }),
});

/** `/reference/glossary/`: the words that `<Term>` explains, by id. */
const glossary = defineCollection({
  loader: file('./content/reference/glossary.yaml'),
  schema: z.strictObject({
    /** As on Marketo's screens where Marketo has the word. */
    term: z.string().min(1),
    /** One sentence, without markup. */
    meaning: z.string().min(1).max(200).endsWith('.'),
    /** The forms whose first use on a lesson or an answer is explained by itself: src/course/reference/explainTerms.ts. */
    explain: z.array(z.string().min(1)).default([]),
    /** None for a word that is not Marketo's. */
    facts: z.array(factId).default([]),
    /** Other terms, by id. */
    see: z.array(z.string()).default([]),
  }),
});

/** `/reference/limits/`: numbers that facts state. */
const limits = defineCollection({
  loader: file('./content/reference/limits.yaml'),
  schema: z.strictObject({
    /** The heading that it stands under; the page has them in this order. */
    area: z.enum(['Campaigns', 'Flow steps', 'Tokens', 'REST API']),
    /** What is counted or measured. */
    what: z.string().min(1),
    /** The number with its unit, as the fact writes it. */
    value: z.string().min(1),
    facts: factIds,
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

export const collections = {
  lessons,
  quiz,
  faq,
  facts,
  sources,
  workedExamples,
  openPoints,
  flowSteps,
  tokenMatrix,
  glossary,
  limits,
  docs,
  i18n,
};
