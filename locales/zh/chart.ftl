# A workflow as a picture, and the way of a case on it.

chart-picture = 此事项的进展
chart-title = 此事项的办理步骤，当前步骤：{ $state }
chart-title-service = 办理步骤：{ $service }
chart-states = 共有以下步骤：{ $states }。
chart-words = 办理步骤（文字说明）
chart-draft = 填写
chart-done = 已完成
chart-again = 已完成，可能再次进行
chart-here = 当前所在步骤
chart-ended = 已在此结束
chart-next = 可能的下一步
chart-later = 以后可能到达
chart-off = 不会再到达
chart-group = { $standing }：{ $states }。
chart-leads = 由此可到：{ $states }。
chart-move = { $state }（{ $action }）
