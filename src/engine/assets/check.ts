import { type Names, unknown } from '../compile/names.ts';
import { NOT_IN_PROGRAM } from '../moves/membership.ts';
import type { Complaint } from '../problem.ts';

function checkWord(
  what: string,
  word: string,
  known: readonly string[] | undefined,
  facts: readonly string[],
): Complaint | undefined {
  return known === undefined || known.includes(word) ? undefined : unknown(what, word, known, facts);
}

/** What is wrong with a status for that program: its channel has no such status (fact 6.11). */
export function checkStatus({ catalog }: Names, program: string, status: string): Complaint | undefined {
  const asset = catalog.programs.get(program);
  const known = asset && [...asset.channel.statuses, NOT_IN_PROGRAM];
  return checkWord(`status of program "${program}" called`, status, known, ['6.11']);
}

export function checkStream({ catalog }: Names, program: string, stream: string): Complaint | undefined {
  const known = catalog.programs.get(program)?.streams;
  return checkWord(`stream of program "${program}" called`, stream, known, ['6.33']);
}

export function checkMemberField({ catalog }: Names, program: string, field: string): Complaint | undefined {
  const known = catalog.programs.get(program)?.memberFields;
  return checkWord(`program member field of "${program}" called`, field, known, ['6.13']);
}

export function checkSegment(
  { catalog }: Names,
  segmentation: string,
  segment: string,
): Complaint | undefined {
  const known = catalog.segmentations.get(segmentation)?.segments;
  return checkWord(`segment of "${segmentation}" called`, segment, known, ['6.15']);
}

/** What is wrong with a stage: the model has no such stage, or nobody has approved the model (fact 6.15). */
export function checkStage({ catalog }: Names, model: string, stage: string): Complaint | undefined {
  const asset = catalog.revenueModels.get(model);
  if (asset?.approved === false)
    return {
      message: `The revenue cycle model "${model}" is not approved: nobody can be moved in it.`,
      facts: ['6.15'],
    };
  return checkWord(`stage of "${model}" called`, stage, asset?.stages, ['6.15']);
}

/** What is wrong with a status for that campaign of the CRM. */
export function checkCrmStatus({ catalog }: Names, campaign: string, status: string): Complaint | undefined {
  const known = catalog.crmCampaigns.get(campaign)?.statuses;
  return checkWord(`status of the CRM campaign "${campaign}" called`, status, known, ['1.18']);
}
