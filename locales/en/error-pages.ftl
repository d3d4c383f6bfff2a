# Pages for what went wrong.

error-page-home = Go to the home page
error-page-request = Number of this request: { $id }
error-page-403-title = You may not see this page
error-page-403-text = This page is for somebody else, or the form was open too long.
error-page-403-next = Go back and try again, or sign in with the account that you used before.
error-page-404-title = Page not found
error-page-404-text = There is nothing at this address, or it is not for you to see.
error-page-404-next = Check the address. Your own cases are listed in your account.
error-page-422-title = We cannot read what was sent
error-page-422-text = What arrived is not what our form sends. Nothing was changed.
error-page-422-next = Go back, load the page again and try once more.
error-page-429-title = Too many attempts
error-page-429-text = To protect everybody’s account we count attempts.
error-page-429-next = Wait a few minutes and try again. What you saved is safe.
error-page-500-title = Something went wrong on our side
error-page-500-text = It is not your fault, and it has been recorded.
error-page-500-next = Try again in a few minutes. What you saved is safe.
error-page-503-title = The service is not available right now
error-page-503-text = We are working on it. What you saved is safe.
error-page-503-next = Try again in a few minutes.
