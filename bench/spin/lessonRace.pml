/*
 * The race of the lesson (content/scenarios/mql-decision.yaml, variant "parallel"), written by hand for Spin. A new person
 * runs a flow that requests three campaigns, and nothing orders the four flows but that each keeps its own steps in order.
 * One flow step is one atomic move. PEOPLE people like Ada are created at one moment. The flows of a person are one
 * process with a counter each, because Spin lets processes end only in the reverse order of their beginning.
 *
 * The verifier prints a line for each final state; bench/spin/spin.ts runs it as
 *
 *   spin -a -o2 -DPEOPLE=1 lessonRace.pml && gcc -O2 -DPRINTF -DNOREDUCE -DSAFETY -o pan pan.c && ./pan
 */
#ifndef PEOPLE
#define PEOPLE 1
#endif

#define EMPTY 0
#define NOT_A_FIT 1
#define NURTURE 2
#define MQL 3

byte quality[PEOPLE], behavior[PEOPLE], stage[PEOPLE];
byte requests[PEOPLE], qualitySteps[PEOPLE], behaviorSteps[PEOPLE], decisions[PEOPLE];
byte over;

proctype Person(byte p) {
  do
  /* New person: requests the quality score, then the behavior score, then the decision. */
  :: atomic { requests[p] < 3 -> requests[p]++ }
  /* Quality score: job title, industry, number of employees. */
  :: atomic { requests[p] > 0 && qualitySteps[p] == 0 -> quality[p] = quality[p] + 30; qualitySteps[p]++ }
  :: atomic { qualitySteps[p] == 1 -> quality[p] = quality[p] + 15; qualitySteps[p]++ }
  :: atomic { qualitySteps[p] == 2 -> quality[p] = quality[p] + 20; qualitySteps[p]++ }
  /* Behavior score: web visits, visits of the pricing page. */
  :: atomic { requests[p] > 1 && behaviorSteps[p] == 0 -> behavior[p] = behavior[p] + 20; behaviorSteps[p]++ }
  :: atomic { behaviorSteps[p] == 1 -> behavior[p] = behavior[p] + 15; behaviorSteps[p]++ }
  /* MQL decision: one step with two choices and a default. */
  :: atomic { requests[p] > 2 && decisions[p] == 0 ->
       if
       :: quality[p] < 50 -> stage[p] = NOT_A_FIT
       :: quality[p] >= 50 && behavior[p] < 30 -> stage[p] = NURTURE
       :: quality[p] >= 50 && behavior[p] >= 30 -> stage[p] = MQL
       fi;
       decisions[p]++
     }
  :: atomic { qualitySteps[p] == 3 && behaviorSteps[p] == 2 && decisions[p] == 1 -> over++; break }
  od
}

init {
  byte p;
  atomic {
    for (p : 0 .. PEOPLE - 1) { run Person(p) }
  }
  atomic {
    over == PEOPLE -> printf("final");
    for (p : 0 .. PEOPLE - 1) { printf(" %d/%d/%d", quality[p], behavior[p], stage[p]) };
    printf("\n")
  }
}
