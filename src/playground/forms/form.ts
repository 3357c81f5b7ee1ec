import { type Action, type Bench, editModel, type ModelEdit, type NamedId } from '#workbench';

/** What the forms can ask for: an edit of a flow or of another part of the model, undo, the cursor. */
export type FormAction = Action | ModelEdit;

/** What a form gets: the state, and the way to change it. */
export interface FormProps {
  readonly bench: Bench;
  readonly send: (action: FormAction) => void;
}

/** The thing that a form is about; a campaign by `Program.Campaign`. */
export interface Chosen {
  readonly kind: NamedId;
  readonly name: string;
}

const CAMPAIGN_TABS = ['smart list', 'flow', 'schedule'] as const;

/** A tab of a campaign's form. */
export type CampaignTab = (typeof CAMPAIGN_TABS)[number];

/** The tab of that name; the first one for any other text. */
export const campaignTab = (name: string | undefined): CampaignTab =>
  CAMPAIGN_TABS.find((one) => one === name) ?? 'smart list';

/** Which tab of a campaign's form is open, of whichever campaign that is. */
export interface CampaignTabProps {
  readonly tab: CampaignTab;
  readonly showTab: (tab: CampaignTab) => void;
}

/** A form about things that can be chosen, and that get other names. */
export interface ChoosingProps extends FormProps {
  readonly chosen: Chosen | null;
  readonly choose: (thing: Chosen | null) => void;
}

/** Sends an edit if it can be made; else the sentence that says why not, and nothing is sent, so that no input is lost. */
export function tryEdit({ bench, send }: FormProps, edit: ModelEdit): string | null {
  const made = editModel(bench, edit);
  if (typeof made === 'string') return made;
  send(edit);
  return null;
}

/** Sends an edit, and says whether it can be made; why it cannot is then told by the bench's message. */
export function sendEdit({ bench, send }: FormProps, edit: ModelEdit): boolean {
  send(edit);
  return typeof editModel(bench, edit) !== 'string';
}
