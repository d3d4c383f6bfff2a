# A workflow as a picture, and the way of a case on it.

chart-picture = Where this case stands
chart-title = The steps of this case. Current step: { $state }
chart-title-service = The steps of a case: { $service }
chart-states = The steps are: { $states }.
chart-words = The steps in words
chart-draft = Filling in
chart-done = Done
chart-again = Done, and can come again
chart-here = It is here now
chart-ended = Ended here
chart-next = Can come next
chart-later = Can come later
chart-off = No longer possible
chart-group = { $standing }: { $states }.
chart-leads = From here: { $states }.
chart-move = { $state } ({ $action })
