/** What an app takes from where it runs: the module itself knows neither time nor chance. */
export interface Means {
  /** Milliseconds since 1970-01-01T00:00Z, for the lives of access tokens and for rate limits. Not the model's time. */
  readonly clock: () => number;
  /** A text that is new each time, such as a UUID, for access tokens. */
  readonly unique: () => string;
}
