/*
 * The work as a BPMN process. Scripts are JavaScript inside the process, as BPMN has it; `environment.variables.person`
 * is the person. Task and flow ids name what `peers/bpmnScripts.ts` does in their place where no text is to be run.
 */

const PERSON = 'environment.variables.person';

const task = (id: string, body: string) =>
  `<scriptTask id="${id}" scriptFormat="javascript"><script><![CDATA[${body}; next();]]></script></scriptTask>`;

const sets = (id: string, key: string, value: string) =>
  task(id, `${PERSON}.fields = { ...${PERSON}.fields, ${key}: ${value} }`);

const flow = (from: string, to: string) =>
  `<sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}" />`;

const when = (id: string, from: string, to: string, condition: string) =>
  `<sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}">
    <conditionExpression xsi:type="tFormalExpression" language="javascript"><![CDATA[next(null, ${condition});]]></conditionExpression>
  </sequenceFlow>`;

export const SOURCE = `<?xml version="1.0" encoding="UTF-8"?>
<definitions id="work" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="http://bpmn.io/schema/bpmn">
  <process id="main" isExecutable="true">
    <startEvent id="start" />
    ${flow('start', 'gate')}
    <exclusiveGateway id="gate" default="gate_end" />
    ${when('isSwedish', 'gate', 'score', `${PERSON}.fields.Country === 'Sweden'`)}
    ${flow('gate', 'end')}
    ${sets('score', 'Score', `${PERSON}.fields.Score + 5`)}
    ${flow('score', 'data')}
    ${sets('data', 'Stage', `'Engaged'`)}
    ${flow('data', 'choice')}
    <exclusiveGateway id="choice" default="choice_nurture" />
    ${when('isHigh', 'choice', 'sales', `${PERSON}.fields.Score >= 10`)}
    ${flow('choice', 'nurture')}
    ${sets('sales', 'Route', `'Sales'`)}
    ${sets('nurture', 'Route', `'Nurture'`)}
    ${flow('sales', 'child')}
    ${flow('nurture', 'child')}
    <subProcess id="child">
      ${sets('childScore', 'Score', `${PERSON}.fields.Score + 1`)}
      ${flow('childScore', 'childData')}
      ${sets('childData', 'Owner', `'Routing'`)}
    </subProcess>
    ${flow('child', 'end')}
    <endEvent id="end" />
  </process>
</definitions>`;
