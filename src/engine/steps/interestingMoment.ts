import { interestingMoment as interestingMomentActivity } from '../activities/interestingMoment.ts';
import { activity } from '../activities/kind.ts';
import { text } from '../params/text.ts';
import { oneOf } from '../params/word.ts';
import { isoInstant } from '../time.ts';
import { fillIn } from '../tokens/fill.ts';
import { campaignOf, type StepKind } from './kind.ts';

/** Tells sales of a moment. For an activity of an anonymous past it bears that activity's date (facts 6.19, 10.7). */
export const interestingMoment: StepKind = {
  name: 'Interesting Moment',
  facts: ['6.19', '10.4', '10.7', '5.17', '5.18'],
  priority: 'Medium',
  replayed: true,
  summary: 'Adds an interesting moment for sales to see, with a text that may hold tokens.',
  params: [
    {
      name: 'type',
      label: 'Type',
      type: oneOf('type', ['Email', 'Milestone', 'Web']),
      help: 'Email, Milestone or Web.',
    },
    { name: 'description', label: 'Description', type: text, help: 'Text and tokens.' },
  ],
  perform(scene, params) {
    const type = String(params['type']);
    const filled = fillIn(String(params['description']), scene);
    const { replayOf } = scene.run.context;
    const date = isoInstant(replayOf ?? scene.world.now);
    const dated = replayOf === undefined ? '' : ' It bears the date of the activity that it is about.';
    return {
      result: 'done',
      reason: `${type}: "${filled.text}".${dated}`,
      facts: [
        '6.19',
        ...(dated === '' ? [] : ['10.7']),
        ...(filled.tokens.length > 0 ? ['5.17'] : []),
        ...(filled.tokens.length > 1 ? ['5.18'] : []),
      ],
      values: { Type: type, Description: filled.text },
      activities: [
        activity(interestingMomentActivity, {
          Type: type,
          Description: filled.text,
          Source: campaignOf(scene),
          Date: date,
        }),
      ],
      tokens: filled.tokens,
      assumptions: filled.assumptions,
    };
  },
};
