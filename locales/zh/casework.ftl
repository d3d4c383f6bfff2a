# Casework: why the machine could not do its part, and letters about time.

incident-error-panic = 程序在执行此项工作时出错。
incident-error-unanswered = 相关事项所需的信息多于申请人在此事项中提供的信息。
incident-error-no_office = 没有负责此事项所在地的办公室。

## Queue

queue-state-act = 您可以办理的

## Access log

access-view-task = 打开了一项任务及为其提供的信息
