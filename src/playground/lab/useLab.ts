import { useReducer } from 'react';
import { actLab, type Lab, type LabAction } from '#workbench';

/** What a panel of the full-screen playground gets: the state, and the way to change it. */
export interface LabProps {
  readonly lab: Lab;
  readonly send: (action: LabAction) => void;
}

type Step = LabAction | { readonly type: 'put lab'; readonly lab: Lab };

function next(lab: Lab, step: Step): Lab {
  return step.type === 'put lab' ? step.lab : actLab(lab, step);
}

/** The lab of the page. `put` lays another one in its place, such as one that was opened from a link. */
export function useLab(first: Lab): LabProps & { readonly put: (lab: Lab) => void } {
  const [lab, dispatch] = useReducer(next, first);
  return { lab, send: dispatch, put: (other) => dispatch({ type: 'put lab', lab: other }) };
}
