# A workflow as a picture, and the way of a case on it.

chart-picture = この案件の現在の段階
chart-title = この案件の段階。現在の段階：{ $state }
chart-title-service = 案件の段階：{ $service }
chart-states = 段階：{ $states }。
chart-words = 段階の説明
chart-draft = 入力中
chart-done = 完了
chart-again = 完了（再び来ることがあります）
chart-here = 現在ここです
chart-ended = ここで終了しました
chart-next = 次に来る可能性があります
chart-later = 後で来る可能性があります
chart-off = もう来ることはありません
chart-group = { $standing }：{ $states }。
chart-leads = ここから：{ $states }。
chart-move = { $state }（{ $action }）
