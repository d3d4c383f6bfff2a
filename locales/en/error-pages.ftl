# Pages for what went wrong.

error-page-home = Go to the home page
error-page-request = System reference: { $id }
error-page-403-title = You do not have access to this page
error-page-403-text = This page belongs to someone else, the form was open for too long, or your browser does not keep cookies of this site.
error-page-403-next = Go back and try again, or sign in with the account you used before. If your browser blocks cookies, allow them for this site.
error-page-404-title = Page not found
error-page-404-text = There is no page at this address, or you do not have access to it.
error-page-404-next = Check the address. You can find your cases in your account.
error-page-422-title = We could not read what was sent
error-page-422-text = What we received does not match our form. Nothing has been changed.
error-page-422-next = Go back, reload the page and try again.
error-page-429-title = Too many attempts
error-page-429-text = We limit the number of attempts to protect everyone’s account.
error-page-429-next = Wait a few minutes, then try again. What you saved is safe.
error-page-500-title = Something went wrong on our side
error-page-500-text = This is not your fault. The problem has been recorded.
error-page-500-next = Try again in a few minutes. What you saved is safe.
error-page-503-title = The service is not available at the moment
error-page-503-text = We are working on it. What you saved is safe.
error-page-503-next = Try again in a few minutes.
