import AllOrders from './AllOrders.astro';
import ApiConsole from './ApiConsole.astro';
import Aside from './Aside.astro';
import Certain from './Certain.astro';
import Exercise from './Exercise.astro';
import Fact from './Fact.astro';
import Grammar from './Grammar.astro';
import Orders from './Orders.astro';
import Outcome from './Outcome.astro';
import Playground from './Playground.astro';
import Prediction from './Prediction.astro';
import Recap from './Recap.astro';
import Solution from './Solution.astro';
import Term from './Term.astro';
import Token from './Token.astro';
import Step from './walkthrough/Step.astro';
import Walkthrough from './walkthrough/Walkthrough.astro';

/** What every lesson and answer may use without importing it. A new part is added here, and nowhere else. */
export const lessonParts = {
  AllOrders,
  ApiConsole,
  Aside,
  Certain,
  Exercise,
  Fact,
  Grammar,
  Orders,
  Outcome,
  Playground,
  Prediction,
  Recap,
  Solution,
  Step,
  Term,
  Token,
  Walkthrough,
};
