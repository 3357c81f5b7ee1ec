import { findThing, freeName, type NamedId } from '#workbench';
import { Icon } from '../../icons/Icon.tsx';
import { WISHES } from '../campaign/wishes.ts';
import { Adder } from '../controls/Adder.tsx';
import { ThingBar } from '../controls/ThingBar.tsx';
import type { ChoosingProps, Chosen } from '../form.ts';
import { MoveTo } from './MoveTo.tsx';
import { outline } from './outline.ts';
import { TreeItems } from './TreeItems.tsx';

/** The program that a new campaign goes into: the one that is chosen, or that of the campaign that is. */
function programOf({ bench: { scenario }, chosen }: ChoosingProps): string | undefined {
  const { programs } = scenario.instance;
  const found = programs.find(({ name }) =>
    chosen?.kind === 'program' ? name === chosen.name : chosen?.name.startsWith(`${name}.`),
  );
  return (found ?? programs[0])?.name;
}

/** The programs with their campaigns, and the ways to add to them and to change what is chosen. */
export function ModelTree(props: ChoosingProps) {
  const { bench, send, chosen, choose } = props;
  const { scenario } = bench;
  const program = programOf(props);
  const there = chosen && findThing(scenario, chosen.kind, chosen.name) ? chosen : null;
  const add = (kind: NamedId) => {
    const name = freeName(scenario, kind, `New ${kind}`);
    send({ type: 'add', kind, name });
    choose({ kind, name } satisfies Chosen);
  };
  return (
    <div className="pf-stack">
      <nav aria-label="Programs and campaigns">
        {scenario.instance.programs.length === 0 && (
          <p className="pf-quiet">No program yet: campaigns live in one.</p>
        )}
        <TreeItems {...props} branches={outline(scenario)} />
      </nav>
      {there && <ThingBar {...{ bench, send, choose }} {...there} />}
      {there?.kind === 'campaign' && <MoveTo {...{ bench, send, choose }} campaign={there.name} />}
      {program !== undefined && (
        <Adder
          label={`Kind of the new campaign in ${program}`}
          options={WISHES}
          action="New Smart Campaign"
          add={(like) => {
            const name = freeName(scenario, 'campaign', 'New campaign', program);
            const wish = WISHES.find(({ value }) => value === like)?.value ?? 'batch';
            send({ type: 'add', kind: 'campaign', name, inside: program, like: wish });
            choose({ kind: 'campaign', name: `${program}.${name}` });
          }}
        />
      )}
      <div className="pf-bar">
        <button type="button" className="pg-button" onClick={() => add('program')}>
          <Icon name="plus" /> New Program
        </button>
        <button type="button" className="pg-button" onClick={() => add('folder')}>
          <Icon name="plus" /> New Folder
        </button>
      </div>
    </div>
  );
}
