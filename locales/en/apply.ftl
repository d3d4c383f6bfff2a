# Question pages and check-your-answers, for any service.

apply-saved = Your answers are saved when you continue. You can come back to them from “My account”.
apply-saved-guest = Your answers are saved when you continue. In this browser you can come back to them from
apply-check-title = Check your answers before you send them
apply-declaration = Declaration
apply-send = Certify and send
apply-send-only = Send
apply-correct-title = Correct your answers and send them again
apply-correct-send = Certify and send the correction
apply-send-hint = If the page does not respond, you can press the button again. It will be sent only once.
