// bpmn-engine on the flow of report.bpmn: bpmn_engine.mjs FILE SECONDS. Warms up and prints one line of JSON.
//
// A step is a user task that is given its values and signalled, with everything automatic that follows. The file is read
// once, nothing is kept or written, counters for recovery are off, and each condition is compiled once.

import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import * as elements from 'bpmn-elements';
import { Engine } from 'bpmn-engine';
import BpmnModdle from 'bpmn-moddle';
import serializer, { TypeResolver } from 'moddle-context-serializer';

const STEPS = [
  ['file', { amount: 1500 }],
  ['review', { decision: 'return' }],
  ['resubmit', { amount: 1600 }],
  ['review', { decision: 'approve' }],
];
// Between two looks at the time.
const CASES = 5;

const [file, length] = process.argv.slice(2);
const sourceContext = serializer(await new BpmnModdle().fromXML(readFileSync(file, 'utf8')), TypeResolver(elements));

const compiled = new Map();
const expressions = {
  resolveExpression(text, { environment }) {
    let condition = compiled.get(text);
    if (!condition) {
      condition = new Function('{ amount, decision }', `return ${text};`);
      compiled.set(text, condition);
    }
    return condition(environment.output);
  },
  isExpression: () => true,
  hasExpression: () => true,
};

async function runCase() {
  const listener = new EventEmitter();
  let done = 0;
  listener.on('activity.wait', (task) => {
    const [name, values] = STEPS[done];
    if (task.id !== name) throw new Error(`${task.id} instead of ${name}`);
    done += 1;
    Object.assign(task.environment.output, values);
    task.signal();
  });
  const engine = new Engine({ name: 'report', sourceContext, expressions, settings: { disableTrackState: true } });
  const execution = await engine.execute({ listener });
  if (done !== STEPS.length || execution.isRunning) throw new Error('the case does not end as it should');
}

// Steps per second.
async function runFor(seconds) {
  const began = performance.now();
  let steps = 0;
  while (performance.now() - began < seconds * 1000) {
    for (let number = 0; number < CASES; number += 1) await runCase();
    steps += CASES * STEPS.length;
  }
  return (steps * 1000) / (performance.now() - began);
}

await runFor(length / 4);
console.log(JSON.stringify({ steps_per_second: Math.round(await runFor(length)) }));
