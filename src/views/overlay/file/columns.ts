/** A column that a file may have. */
export interface ColumnKind {
  readonly id: 'date' | 'person' | 'type' | 'type id' | 'primary' | 'campaign' | 'attribute' | 'attributes';
  readonly label: string;
  /** Other names that it may have; capitals, spaces and signs do not count. */
  readonly names: readonly string[];
  /** What stands in it, for a reader. */
  readonly meaning: string;
  /** `one of`: this column or the other that says so. */
  readonly required: boolean | 'one of';
}

/** The columns that a file may have, in the order in which a page shows them. */
export const COLUMNS: readonly ColumnKind[] = [
  {
    id: 'date',
    label: 'Date',
    names: ['Activity Date', 'Date/Time', 'Date Time', 'Time', 'Timestamp', 'Created At'],
    meaning:
      'When it was logged. Decides the order of the lines only; without it they are taken oldest first.',
    required: false,
  },
  {
    id: 'person',
    label: 'Person',
    names: [
      'Person Name',
      'Lead',
      'Lead Name',
      'Full Name',
      'Name',
      'Email',
      'Email Address',
      'Lead ID',
      'Person ID',
    ],
    meaning:
      "Whose log it is: a name, an email address or an id. Can be left out where the log is one person's.",
    required: false,
  },
  {
    id: 'type',
    label: 'Activity Type',
    names: ['Activity', 'Activity Type Name', 'Type Name'],
    meaning: 'The type of the activity, such as Change Score. The name of its trigger or filter will do.',
    required: 'one of',
  },
  {
    id: 'type id',
    label: 'Activity Type ID',
    names: ['Type ID'],
    meaning: 'The id of the type, such as 22, where the file has no names.',
    required: 'one of',
  },
  {
    id: 'primary',
    label: 'Primary Attribute Value',
    names: ['Primary Value', 'Detail', 'Details', 'Activity Detail', 'Asset', 'Asset Name'],
    meaning:
      'What it is about: the score, the field, the campaign, the email, the list. Not compared where it is empty.',
    required: false,
  },
  {
    id: 'campaign',
    label: 'Campaign',
    names: ['Campaign Name', 'Smart Campaign'],
    meaning: 'The campaign whose step it was. Shown, not compared.',
    required: false,
  },
  {
    id: 'attribute',
    label: 'Qualified',
    names: [],
    meaning: 'For Execute Campaign: whether the person qualified, True or False.',
    required: false,
  },
  {
    id: 'attribute',
    label: 'Used Parent Campaign Token Context',
    names: ['Use Parent Campaign Token Context'],
    meaning: 'For Execute Campaign: True or False.',
    required: false,
  },
  {
    id: 'attributes',
    label: 'Attributes',
    names: ['Other Attributes'],
    meaning:
      'Other attributes as JSON, as in the bulk extract: {"New Value":"5"}. Or a column each: New Value, Old Value.',
    required: false,
  },
];

/** Columns of the usual exports that say nothing about what happened. */
const UNUSED: readonly string[] = [
  ...['ID', 'Activity ID', 'Marketo GUID', 'Campaign ID', 'Primary Attribute Value ID', 'Action Result'],
  ...['Primary Attribute', 'Primary Attribute Name'],
];

/** A name without what writers differ in: capitals, spaces and signs; a lead is a person. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace('lead', 'person');
}

/** Whether a column is one of the usual that are left out without a word. */
export function isUnused(header: string): boolean {
  return UNUSED.some((name) => bareName(name) === bareName(header));
}

/** The kind of column that a header names; nothing for the name of an attribute, and for any other. */
export function columnOf(header: string): ColumnKind | undefined {
  const bare = bareName(header);
  return COLUMNS.find(({ label, names }) => [label, ...names].some((name) => bareName(name) === bare));
}
