"""SpiffWorkflow on the flow of report.bpmn: spiff.py FILE SECONDS. Warms up and prints one line of JSON.

A step is a user task that is given its values and completed, with everything automatic that follows. The file is read
once, nothing is kept or written, and the task is asked for as the documentation does.
"""

import json
import sys
import time

from SpiffWorkflow.bpmn.parser import BpmnParser
from SpiffWorkflow.bpmn.workflow import BpmnWorkflow
from SpiffWorkflow.util.task import TaskState

STEPS = [("file", {"amount": 1500}), ("review", {"decision": "return"}), ("resubmit", {"amount": 1600}),
         ("review", {"decision": "approve"})]
CASES = 5
"""Between two looks at the time."""


def run_case(spec) -> None:
    workflow = BpmnWorkflow(spec)
    workflow.do_engine_steps()
    for name, values in STEPS:
        task = workflow.get_next_task(state=TaskState.READY, manual=True)
        if task.task_spec.name != name:
            raise SystemExit(f"{task.task_spec.name} instead of {name}")
        task.data.update(values)
        task.run()
        workflow.do_engine_steps()
    if not workflow.completed:
        raise SystemExit("the case does not end as it should")


def run_for(spec, seconds: float) -> float:
    """Steps per second."""
    began, steps = time.perf_counter(), 0
    while time.perf_counter() - began < seconds:
        for _ in range(CASES):
            run_case(spec)
        steps += CASES * len(STEPS)
    return steps / (time.perf_counter() - began)


def main() -> None:
    file, seconds = sys.argv[1], float(sys.argv[2])
    parser = BpmnParser()
    parser.add_bpmn_file(file)
    spec = parser.get_spec("report")
    run_for(spec, seconds / 4)
    print(json.dumps({"steps_per_second": round(run_for(spec, seconds))}))


main()
