/** The campaigns of a drawn model, by what they usually are. */
export const REFS = ['P.C0', 'P.C1', 'P.C2', 'P.C3', 'P.C4', 'Q.C5', 'Q.C6', 'Q.C7', 'Q.C8'];
/** Where the requestable campaigns begin, the executables, and what only a schedule starts. */
export const [REQUESTABLE, EXECUTABLE, BATCH] = [2, 4, 8];

export const PEOPLE = ['Ada', 'Ben'];
export const TEXTS = ['A', 'B'];
/** My Tokens as a call of the API may name them. */
export const BROUGHT = [{ One: 'api' }, { '{{my.One}}': 'api' }, { '{{My.oNE}}': 'api', two: '+8' }];
export const SCORES = ['S', 'T'];
export const FIELDS = [...TEXTS, ...SCORES];
export const LISTS = ['News', 'Guests'];
export const PROGRAMS = ['P', 'Q'];
export const STATUSES = ['Invited', 'Registered', 'Attended'];
export const STREAMS = ['Warm', 'Hot'];
export const EMAILS = ['Hello', 'Notice', 'Foreign'];
export const FORMS = ['Contact', 'Trial'];
export const PAGES = ['/pricing', '/blog'];
export const OWNERS = ['Olga', 'Otto', 'Pool'];
export const CRM_CAMPAIGNS = ['Fair', 'Fair', 'Fair', '{{my.Camp}}', '{{my.Nowhere}}'];
export const CRM_STATUSES = ['Sent', 'Responded'];
export const SEGMENTS = ['Small', 'Large'];
export const STAGES = ['Known', 'Sales'];
export const PARTITIONS = ['Main', 'EU'];
