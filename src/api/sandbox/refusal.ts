/** Why a call, or one of its records, does nothing: a code of the error table (fact 12.5) and a text for people. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export const refuse = (code: number, message: string): Refusal => ({ code: String(code), message });

export const isRefusal = (answer: object): answer is Refusal => 'code' in answer && 'message' in answer;
