/** What a link must come to. Models are told by their digests, and one is written out. */
export interface PinnedLink {
  readonly what: string;
  readonly text: string;
  /** The link as JSON has it, with `ID.DIGEST` in place of each model. */
  readonly holds: Readonly<Record<string, unknown>>;
}

/**
 * Links as they are out there: in forums, in mails, in courses. They must be read for ever, and come to the same, however
 * the format goes on. None of them is ever changed or taken out; a new version of the format adds its own.
 */
export const PINNED: readonly PinnedLink[] = [
  {
    what: "a lesson's scenario as it is",
    text: 'AWy6zMsrytVLTUvJKskqyGcITw9LyStgYHjBwMYGAA',
    holds: {
      variant: null,
      policy: 'lockstep',
      cursor: 'last',
      compare: null,
      view: {},
      branches: [],
      base: 'mql-decision.VfUcmo',
      scenario: 'mql-decision.VfUcmo',
    },
  },
  {
    what: 'one changed step',
    text: 'AVygessrytVLTUvJKskqyGcITw9LyStgYHjByMbGxcXHzmFhySPHI8arwc0DZ4sGAwA',
    holds: {
      variant: null,
      policy: 'lockstep',
      cursor: 'last',
      compare: null,
      view: {},
      branches: [],
      base: 'mql-decision.VfUcmo',
      scenario: 'mql-decision.ZAq50_',
    },
  },
  {
    what: 'a variant, one of its values changed, compared with the model as opened',
    text: 'AbfMYcsrytVLTUvJKskqyGcITw9LyStgKEwqTsrNTctl0LFgYOBgtXdwdHJlY2Pj5OZh57Cw5JHjFeNRZzMDAA',
    holds: {
      variant: 'parallel',
      policy: 'lockstep',
      cursor: 'last',
      compare: 'start',
      view: {},
      branches: [],
      base: 'mql-decision.VfUcmo',
      scenario: 'mql-decision.XWGjVp',
    },
  },
  {
    what: 'a step inserted, one removed, a key removed, keys in another order',
    text:
      'AVtl4MsrytVLTUvJKskqyGcITw9LyStgCCzOSsnKz1AMTMpIUwzPKskqLWGISEuGMRleMLKxsbNw8XGacvGxs1tY8s' +
      'jxifFy80KYPGK8y8MO8HPzc1vx6LGzH5A-5MbGdkD5gNYBUQA',
    holds: {
      variant: null,
      policy: 'lockstep',
      cursor: 'last',
      compare: null,
      view: {},
      branches: [],
      base: 'mql-decision.VfUcmo',
      scenario: 'mql-decision.OBUVIY',
    },
  },
  {
    what: "a model of one's own, whole, in one of its variants",
    text:
      'ATyNjCvMys9PS2Vw_stYXKC4bwPzop3MDB5-oTqGZiaGDNFZabkMLgVl-aUQBQwexWUPGBk8iv8yPmBU9CgoLWXwTU' +
      'srZnDLyi9hMNU3Y4iuSMuCKKqr01Wsqcmr0gcrcMnMyk1D1qeryJCelFuSxuAOJhk4mLwcObiMjE3MzC2srG1sednY' +
      'DnRzMB6MOljxoouNazVb0mq2Ays4OVhEjLXl2Jg_LmLhWsPGtoZNiGsqGwezhLIPZ28k16TwjAPzuFjYWNkmh6cf8D' +
      'pwkmthCOdSkCgzJ_OBFlumdMGs-UECmWxMcwKmFTBxLQ87oDE3JF2QjfOF-QE-Jg7m9IwDwgwsDGxcLwwjD_BxsOgb' +
      'GOodCDvAd8CHgzGDmYfzhdrBlQf40tk4X6izsXG-0GTnsLDMlMsV49NgLAMA',
    holds: {
      variant: 'false',
      policy: 'lockstep',
      cursor: 'last',
      compare: null,
      view: {},
      branches: [],
      base: 'pinned.CJut_1',
      scenario: 'pinned.E9c2e1',
    },
  },
  {
    what: 'an order, and the event at which the reader stood',
    text: 'Ab6POcsrytVLTUvJKskqyGcITw9LyStgKEwqTsrNTctlKChOTStWLDBULIEgIzBprFhiwsDAwWrv4OjswsbGxsYsCAA',
    holds: {
      variant: 'parallel',
      policy: 'order o0 s0 s0 s1 s0 s2 s3',
      cursor: 17,
      compare: null,
      view: {},
      branches: [],
      base: 'mql-decision.VfUcmo',
      scenario: 'mql-decision.0Q2qmb',
    },
  },
  {
    what: 'a run that a reader leads, and what was open',
    text: 'AYrB0UsvKM7TKy4oK83Kz2CIDiityKhkSMksKChJUywxViwxUSwxZmDgYLV3cHZxY2NjY2F4wSdwQO5AyKHfB_gA',
    holds: {
      variant: null,
      policy: 'choose s2 s3 s2',
      cursor: -1,
      compare: null,
      view: { campaign: 'Website.Routing', panel: 'why', person: 'Ada' },
      branches: [],
      base: 'form-routing.ZOtwgx',
      scenario: 'form-routing.ZOtwgx',
    },
  },
  {
    what: 'branches',
    text:
      'AfSw8csrytVLTUvJKskqyGcITw9LyStgKE7KTy3IU7RgSC5Oyk_JtFaMyCrNLCgrVUxSrEjKKmVA43qVlihCVDKkZB' +
      'YUlKQplhgxhCTlpTEwcLDbOzg5u7i6s7FxcfGxc1hY8sjxiPFqcPPA2aLBbMwsbNwczCJOnmycXHzs7BAJPmbOF1xg' +
      'XTABBJOXjZkng5-DScSZ7eAmAA',
    holds: {
      variant: null,
      policy: 'random 7',
      cursor: 4,
      compare: 'branch: Without a wait',
      view: {},
      branches: [
        {
          name: 'Without a wait',
          scenario: 'mql-decision.VsQ0xF',
          policy: 'lockstep',
          cursor: 'last',
          parent: null,
          from: 9,
        },
        {
          name: 'Its branch',
          scenario: 'mql-decision.3WVOFO',
          policy: 'choose s1',
          cursor: 12,
          parent: 'Without a wait',
          from: 3,
        },
        {
          name: 'Same',
          scenario: 'mql-decision.ZAq50_',
          policy: 'caller first',
          cursor: 'last',
          parent: null,
          from: null,
        },
      ],
      base: 'mql-decision.VfUcmo',
      scenario: 'mql-decision.ZAq50_',
    },
  },
];

/** The model of the link that holds one whole. */
export const PINNED_MODEL = {
  format: 1,
  id: 'pinned',
  title: 'Büro 💡',
  start: '2026-03-02T09:00Z',
  assumptions: { 'same-value': 'logged' },
  instance: {
    timeZone: 'GMT+0530',
    fields: [
      { name: 'Ziel', type: 'string' },
      { name: 'Count', type: 'integer' },
    ],
    programs: [
      {
        name: 'Büro',
        id: 70001,
        tokens: [
          { name: 'Gruß', value: 'Grüß Gott' },
          { name: 'Leer', value: '' },
        ],
        campaigns: [
          {
            name: 'Eins',
            smartList: {
              triggers: [{ trigger: 'Person is Created' }],
              filters: [
                { filter: 'Person Attribute', attribute: 'Count', operator: 'between', values: [-7, 4.5] },
                { filter: 'Person Attribute', attribute: 'Ziel', operator: 'is empty' },
              ],
              match: 'any',
            },
            flow: [
              {
                step: 'Change Data Value',
                choices: [
                  {
                    if: {
                      filter: 'Person Attribute',
                      attribute: 'Count',
                      operator: 'at least',
                      values: [1000000],
                    },
                    doNothing: true,
                  },
                ],
                attribute: 'Ziel',
                newValue: '{{my.Gruß}}',
              },
              { step: 'Execute Campaign', campaign: 'Büro.Zwei', useParentTokenContext: true },
            ],
            schedule: { qualification: 'every time' },
          },
          {
            name: 'Zwei',
            executable: true,
            flow: [
              { step: 'Wait', duration: '2 days' },
              { step: 'Change Data Value', attribute: 'Ziel', newValue: '{{my.Gruß}}, {{my.Leer}}' },
            ],
          },
        ],
      },
    ],
  },
  people: [{ name: 'Ada', 'new': true, fields: { Ziel: null, Count: -1, Country: 'Chile' } }],
  script: [
    { event: 'Person is Created', person: 'Ada' },
    { event: 'Person is Updated', person: 'Ada', at: '3 days', fields: { Count: 12 } },
  ],
  claims: [{ claim: 'final value', person: 'Ada', field: 'Ziel', is: 'Grüß Gott, ' }],
  variants: [
    {
      name: 'false',
      title: 'False',
      changes: [
        {
          at: ['instance', 'programs', 'Büro', 'campaigns', 'Eins', 'flow', 2, 'useParentTokenContext'],
          set: false,
        },
      ],
    },
  ],
};
