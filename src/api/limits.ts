/** The limits of an instance (facts 12.3, 12.6, 12.9, 12.14), and those that are the sandbox's own. */
export const API_LIMITS = {
  /** Bytes of a request body. */
  body: 1_048_576,
  /** Bytes of an address. */
  address: 8_192,
  /** Calls in a window of so many milliseconds. */
  calls: 100,
  window: 20_000,
  callsADay: 50_000,
  callsAtOnce: 10,
  /** Records of one call of the Lead Database API, and of one page of it. */
  records: 300,
  /** Records of one page of the asset API: the most, and unless the call says otherwise. */
  assets: 200,
  assetsUsual: 20,
  leadsOfARequest: 100,
  tokensOfARequest: 100,
  clonesADay: 20,
  /** Milliseconds that an access token lives. */
  token: 3_600_000,
  description: 2000,
  name: 255,
  tokenName: 50,
  typesOfAnActivityQuery: 10,
  leadsOfAnActivityQuery: 30,
  /** Matches that one query of people may have. */
  matches: 1000,
} as const;

/** How much one sandbox holds, so that no client fills the memory. Our own limits: an instance has others. */
export const SANDBOX_LIMITS = {
  people: 2000,
  programs: 200,
  campaigns: 1000,
  folders: 200,
  tokensOfAPlace: 200,
  /** Flows that are under way, in a wait for example. */
  underWay: 2000,
  /** Moves of the engine while time goes on by one call; then it stands still again, and the call says so. */
  moves: 20_000,
  /** Events and log entries that are kept; older ones are forgotten. */
  kept: 20_000,
  /** Characters of one value of a field or token. */
  text: 5000,
} as const;

/** The port of 127.0.0.1 on which a sandbox is served unless somebody asks for another. */
export const LOCAL_PORT = 8787;
