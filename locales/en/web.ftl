# Texts of the server's own: what it says before and after a form, and what is wrong with a field of an account.

## Before signing in

web-notice-signed-out = You are signed out.
web-notice-everywhere = You are signed out on all devices.
web-notice-ended = You were signed out because nothing happened for 15 minutes. What you saved is safe.
web-notice-password = Your new password is saved. Sign in with it.

## Fields of an account

web-error-sign-in = The e-mail address or the password is not right
web-error-email-missing = Enter your e-mail address
web-error-email = Enter an e-mail address such as name@example.com
web-error-password-missing = Choose a password
web-error-password-short = The password must have at least { $least } characters
web-error-password-long = The password is too long
web-error-password-like-email = The password must not contain your e-mail address
web-error-password-common = This password is too easy to guess. Choose several words that do not belong together

## Confirming an address

web-verify-title = Confirm your e-mail address
web-verify-text = One more step: press the button, and your account is ready.
web-verify-button = Confirm

## Devices

web-device-unknown = A device that we do not recognise
