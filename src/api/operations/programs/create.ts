import type { ProgramData } from '#engine';
import { program, programOf, programRecordOf } from '../../records/program.ts';
import { nextProgramId, oddProgramName } from '../../sandbox/cloneProgram.ts';
import { editInstance } from '../../sandbox/edit.ts';
import { isRefusal, type Refusal, refuse } from '../../sandbox/refusal.ts';
import { stamped } from '../../sandbox/registry.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { documented, field, REQUIRED, simulated } from '../common.ts';
import type { Operation } from '../kind.ts';
import { DESCRIPTION, FOLDER, folderIn, isFolder, NAME, NAMING_ERRORS, oddText } from './common.ts';

/** The channel, where the model has channels; a model without takes any name and keeps none. */
function channelIn({ scenario }: Sandbox, name: string): Pick<ProgramData, 'channel'> | Refusal {
  const channels = (scenario.instance.channels ?? []).map((one) => one.name);
  if (channels.length === 0) return {};
  return channels.includes(name)
    ? { channel: name }
    : refuse(
        709,
        `There is no channel "${name.slice(0, 80)}". There is: ${channels.slice(0, 20).join(', ')}.`,
      );
}

export const createProgram: Operation = {
  id: 'createProgram',
  title: 'Create Program',
  summary: 'Makes a program without campaigns.',
  group: 'Programs',
  api: 'asset',
  method: 'POST',
  path: '/rest/asset/v1/programs.json',
  takes: 'form',
  params: [
    NAME,
    FOLDER,
    field('type', 'text', 'Default or Engagement.', REQUIRED),
    field('channel', 'text', 'A channel of the instance.', REQUIRED),
    DESCRIPTION,
    field('costs', 'text', 'Taken and not kept.'),
    field('tags', 'text', 'Taken and not kept.'),
  ],
  answers: program,
  facts: ['12.21'],
  provenance: 'documented',
  simulated: [
    'The sandbox has programs of the types Default and Engagement only.',
    'A model without channels takes any channel and keeps none.',
  ],
  errors: [
    ...NAMING_ERRORS,
    documented(701, 'type or channel is blank'),
    simulated(709, 'the type or the channel is not there'),
  ],
  example: {
    values: {
      name: 'Made by the API',
      folder: '{"id": 1, "type": "Folder"}',
      type: 'Default',
      channel: 'Operational',
    },
  },
  keeps: { madeProgramId: 'result.0.id' },
  handle(call, { sandbox }) {
    const name = (call.text('name') ?? '').trim();
    const description = call.text('description') ?? '';
    const odd = oddText(name, description) ?? oddProgramName(sandbox, name);
    if (odd) return odd;
    const folder = folderIn(sandbox, call.place('folder'));
    if (!isFolder(folder)) return folder;
    const type = (call.text('type') ?? '').toLowerCase();
    if (type !== 'default' && type !== 'engagement')
      return refuse(709, 'The sandbox makes programs of the types Default and Engagement.');
    const channel = channelIn(sandbox, call.text('channel') ?? '');
    if (isRefusal(channel)) return channel;
    const id = nextProgramId(sandbox);
    const made: ProgramData = {
      name,
      id,
      ...(description === '' ? {} : { description }),
      ...(folder === null ? {} : { folder }),
      ...channel,
      ...(type === 'engagement' ? { streams: ['Stream 1'] } : {}),
      campaigns: [],
    };
    const edited = editInstance(sandbox, { programs: [...sandbox.scenario.instance.programs, made] });
    if (isRefusal(edited)) return edited;
    const registry = stamped(edited.registry, 'program', id, edited.world.now, true);
    const after = { ...edited, registry };
    const found = programOf(after, id);
    return { sandbox: after, result: found ? [programRecordOf(after, found)] : [] };
  },
};
