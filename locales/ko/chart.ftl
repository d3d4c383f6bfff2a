# A workflow as a picture, and the way of a case on it.

chart-picture = 사건의 현재 단계
chart-title = 이 사건의 단계. 현재 단계: { $state }
chart-title-service = 사건의 단계: { $service }
chart-states = 단계: { $states }.
chart-words = 단계 설명
chart-draft = 작성 중
chart-done = 완료
chart-again = 완료, 다시 올 수 있음
chart-here = 현재 단계
chart-ended = 여기서 종료
chart-next = 다음에 올 수 있음
chart-later = 나중에 올 수 있음
chart-off = 더 이상 올 수 없음
chart-group = { $standing }: { $states }.
chart-leads = 여기에서: { $states }.
chart-move = { $state }({ $action })
