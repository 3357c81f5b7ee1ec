import { useRef, useState } from 'react';
import type { Scenario } from '#scenario';
import { useKeptFocus } from '../bench/useKeptFocus.ts';
import { DropZone } from '../keep/DropZone.tsx';
import { KEEP_LIMITS } from '../keep/limits.ts';
import type { LabProps } from '../lab/useLab.ts';
import { FilePick } from './FilePick.tsx';
import { fileText } from './fileText.ts';
import { cameOut, modelsIn, type ReadModel } from './models.ts';
import { PasteForm } from './PasteForm.tsx';
import { ReadModelItem } from './ReadModelItem.tsx';
import '../bench/controls.css';
import './share.css';

export interface ImportPanelProps extends Pick<LabProps, 'lab'> {
  /** Puts a scenario on the screen, in place of what is there. */
  readonly open: (scenario: Scenario) => void;
}

const MOST_FILES = 10;

async function modelsOf(files: readonly File[]): Promise<readonly ReadModel[]> {
  const models: ReadModel[] = [];
  const failed = (name: string, reason: string) =>
    models.push({ name, scenario: null, problems: [], reasons: [reason] });
  for (const file of files.slice(0, MOST_FILES)) {
    const read = await fileText(file, KEEP_LIMITS.file);
    if ('text' in read) models.push(...modelsIn(read.text, file.name));
    else failed(file.name, read.problem);
  }
  for (const { name } of files.slice(MOST_FILES))
    failed(name, `It was one file more than the ${MOST_FILES} that are read at once.`);
  return models;
}

/** Scenario files, chosen, dropped or pasted: what is wrong with them and where, and a button for each that is right. */
export default function ImportPanel({ lab, open }: ImportPanelProps) {
  const root = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const [models, show] = useState<readonly ReadModel[]>([]);
  const onFocus = useKeptFocus(models);
  const asked = useRef(0);
  const take = async (reading: Promise<readonly ReadModel[]>) => {
    const own = ++asked.current;
    say('Reading.');
    const read = await reading;
    // Another file was chosen meanwhile.
    if (own !== asked.current) return;
    show(read);
    say(cameOut(read));
  };
  return (
    <DropZone
      ref={root}
      className="pg-share"
      label="Import"
      drop={(files) => take(modelsOf(files))}
      onFocus={onFocus}
    >
      <p className="pg-share-hint">
        A scenario as YAML or JSON, or models that were exported under My models. Files can be dropped here.
        What is on the screen stays until you open a model that was read.
      </p>
      <div className="pg-share-acts">
        <FilePick
          several
          accept=".yaml,.yml,.json"
          take={(files) => files.length > 0 && take(modelsOf(files))}
        >
          Choose files
        </FilePick>
      </div>
      <PasteForm
        label="Paste a scenario"
        action="Check the text"
        take={(text) => take(Promise.resolve(modelsIn(text, 'The pasted text')))}
      />
      <p className="pg-share-said" role="status">
        {said}
      </p>
      {models.length > 0 && (
        <ul className="pg-share-list" aria-label="What was read">
          {models.map((model, at) => (
            <ReadModelItem
              // biome-ignore lint/suspicious/noArrayIndexKey: two models can have the same name
              key={at}
              model={model}
              loses={lab.bench.changed}
              open={(scenario) => {
                open(scenario);
                say(`Opened "${scenario.title}".`);
              }}
            />
          ))}
        </ul>
      )}
    </DropZone>
  );
}
