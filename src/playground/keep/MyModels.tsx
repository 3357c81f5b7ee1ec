// biome-ignore-all lint/a11y/useSemanticElements: a fieldset is for form controls
import { useRef, useState } from 'react';
import { fileName } from '#views';
import { useKeptFocus } from '../bench/useKeptFocus.ts';
import { download } from '../share/download.ts';
import { DropZone } from './DropZone.tsx';
import { filed } from './filed.ts';
import { Imported } from './Imported.tsx';
import { KeepForm } from './KeepForm.tsx';
import { keep as ofPage } from './keep.ts';
import type { Given, Kept, Mark } from './kept.ts';
import { ModelRow } from './ModelRow.tsx';
import { savedIn } from './said.ts';
import type { Keep } from './store.ts';
import { TroubleBox } from './TroubleBox.tsx';
import { useFocusAt } from './useFocusAt.ts';
import { useImport } from './useImport.ts';
import { useModels } from './useModels.ts';
import '../bench/controls.css';
import './keep.css';

export interface MyModelsProps {
  /** The model on the screen. */
  readonly current: Given;
  /** Puts a kept model on the screen, in a way that can be undone. False when it did not, which may come later. */
  readonly open: (model: Kept) => boolean | Promise<boolean>;
  /**
   * Which kept model is on the screen, null when it is none: the page holds what `onKept` tells, and forgets it when it opens
   * something else. When absent, the panel holds it as long as it is open.
   */
  readonly kept?: Mark | null | undefined;
  readonly onKept?: (mark: Mark) => void;
  /** The page's own store when absent. */
  readonly keep?: Keep;
}

/** One or more models as a file. */
function exported(models: readonly (Given & { readonly saved: string })[], file: string): void {
  download(file, filed(models, new Date().toISOString()));
}

/** The models that are kept in this browser: keep, open, rename, duplicate, remove, export, import. */
export default function MyModels({ current, open, kept, onKept, keep = ofPage }: MyModelsProps) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useFocusAt(root);
  const shown = useModels(keep);
  const { models, said, trouble, say, tell, again } = shown;
  const files = useImport(keep, shown);
  const [own, setOwn] = useState<Mark | null>(null);
  const mark = kept === undefined ? own : kept;
  const onFocus = useKeptFocus(shown);
  const removed = keep.removed();
  const marked = models?.find(({ id }) => id === mark?.id) ?? null;

  const put = ({ id, revision }: Kept) => {
    setOwn({ id, revision });
    onKept?.({ id, revision });
  };
  const keepNew = async (name: string) => {
    const done = await tell(keep.keepNew({ ...current, name }), savedIn);
    if (done) put(done.model);
  };
  const keepAgain = async () => {
    if (!mark) return;
    const done = await tell(keep.keepAgain(mark, current), savedIn);
    if (done) put(done.model);
  };
  const actions = {
    async open({ id }: Kept) {
      const model = await tell(keep.read(id), () => '');
      if (!model || (await open(model)) === false) return;
      put(model);
      say(`Opened "${model.name}".`);
    },
    rename: (model: Kept, name: string) =>
      tell(keep.rename(model.id, name), (done) => `"${model.name}" is now named "${done.name}".`),
    duplicate: ({ id, name }: Kept) =>
      tell(keep.duplicate(id), (done) => `"${name}" is kept a second time, as "${done.name}".`),
    export(model: Kept) {
      exported([model], fileName(model.name, 'kept model'));
      say(`Exported "${model.name}" as a file.`);
    },
    async remove({ id, name }: Kept) {
      if (await tell(keep.remove(id), () => `Removed "${name}".`)) focus(`back ${id}`);
    },
    focus,
  };
  const bringBack = async (id: string) => {
    if (await tell(keep.bringBack(id), ({ name }) => `"${name}" is back.`)) focus(`open ${id}`);
  };
  return (
    <DropZone ref={root} className="pg-keep" label="My models" drop={files.take} onFocus={onFocus}>
      <KeepForm current={current} marked={marked} keepNew={keepNew} keepAgain={keepAgain} />
      <p className="pg-keep-said" role="status">
        {said || (models === null && !trouble ? 'Reading the kept models.' : '')}
      </p>
      <TroubleBox
        trouble={trouble}
        again={again}
        save={() => {
          const saved = new Date().toISOString();
          exported([{ ...current, saved }], fileName(current.name, 'kept model'));
        }}
      />
      {files.report && (
        <Imported
          {...files.report}
          close={() => {
            files.close();
            focus('import');
          }}
        />
      )}
      {models?.length === 0 && (
        <p className="pg-keep-none">No model is kept in this browser yet. Keep this one, or import a file.</p>
      )}
      {models !== null && models.length > 0 && (
        <ul className="pg-keep-list" aria-label="Kept models">
          {models.map((model) => (
            <ModelRow key={model.id} model={model} current={model === marked} {...actions} />
          ))}
        </ul>
      )}
      {removed.length > 0 && (
        <ul className="pg-keep-list" aria-label="Removed models">
          {removed.map(({ id, name }) => (
            <li key={id} className="pg-keep-row">
              <p className="pg-keep-what">&quot;{name}&quot; was removed.</p>
              <button
                type="button"
                className="pg-button"
                data-focus={`back ${id}`}
                aria-label={`Bring back "${name}"`}
                onClick={() => bringBack(id)}
              >
                Bring back
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="pg-keep-files">
        <label className="pg-button pg-keep-import">
          <input
            type="file"
            multiple
            accept=".json,.yaml,.yml"
            data-focus="import"
            onChange={({ target }) => {
              files.take([...(target.files ?? [])]);
              // The same file can be chosen again.
              target.value = '';
            }}
          />
          Import files
        </label>
        {models !== null && models.length > 0 && (
          <button
            type="button"
            className="pg-button"
            onClick={() => {
              exported(models, 'my-models.json');
              say('Exported all models as one file.');
            }}
          >
            Export all
          </button>
        )}
        <p className="pg-keep-hint">
          Files can be dropped here too: models that were exported, or scenarios as YAML or JSON.
        </p>
      </div>
      {models !== null && (
        <p className="pg-keep-hint">
          Models are kept in this browser only, until its data for this site is cleared. A removed model can
          be brought back until you leave this page.
        </p>
      )}
    </DropZone>
  );
}
