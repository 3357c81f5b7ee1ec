export { type FormPart, Forms, Forms as default, type FormsProps } from './Forms.tsx';
export type { CampaignTab, CampaignTabProps, ChoosingProps, Chosen, FormAction, FormProps } from './form.ts';
