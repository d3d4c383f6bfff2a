# Texts of the server's own: what it says before and after a form, and what is wrong with a field of an account.

## Before signing in

web-notice-signed-out = You are signed out.
web-notice-everywhere = You are signed out on all devices.
web-notice-ended = You were signed out because you had not used the service for { $minutes } minutes. What you saved is safe.
web-notice-longest = You were signed out because you had been signed in for { $hours } hours, the longest that is possible. What you saved is safe.
web-notice-password = Your new password is saved. Sign in with it.

## Fields of an account

web-error-sign-in = The e-mail address or password is incorrect. Try again, or choose a new password
web-error-verify-password = This is not the password that was chosen in the registration this mail was sent for. Enter the password you chose then, or register again with this address
web-error-email-missing = Enter your e-mail address
web-error-email = Enter an e-mail address such as name@example.com
web-error-password-missing = Enter a password of at least 10 characters
web-error-password-short = The password must be at least { $least } characters
web-error-password-long = The password must be { $most } characters or fewer
web-error-password-like-email = The password must not contain your e-mail address
web-error-password-common = This password is too easy to guess. Use several words that are not related to each other

## Confirming an address

web-verify-title = Confirm your e-mail address
web-verify-text = One more step: enter the password that you chose when you registered, and your account will be ready to use. If you did not register, close this page: without that password nobody gets an account with your address.
web-verify-button = Confirm e-mail address

## Devices

web-device-unknown = A device that we do not recognise
