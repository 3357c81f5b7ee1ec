/** A field of a person, whose value is shown as the cursor moves. */
interface FieldWatch {
  readonly kind: 'field';
  readonly person: string;
  readonly field: string;
}

/** A membership, a status or another mark of a person: `List: Guests`. */
interface MembershipWatch {
  readonly kind: 'membership';
  readonly person: string;
  readonly mark: string;
}

/** A token: what the steps of a person, or of anybody, filled in for it. */
interface TokenWatch {
  readonly kind: 'token';
  readonly token: string;
  readonly person?: string;
}

/** What a reader keeps an eye on. Its value and history are a view of the run (`watched` of the views). */
export type Watch = FieldWatch | MembershipWatch | TokenWatch;
