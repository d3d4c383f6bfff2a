# Registration, sign-in, password reset, and the account page.

## Signing in

account-sign-in-title = Sign in
account-email = E-mail address
account-email-hint = We send you a link to confirm it, and tell you there when something happens.
account-password = Password
account-password-new = Choose a password
account-password-hint = At least 10 characters. Several words that do not belong together are good; special characters are not needed.
account-forgot = I forgot my password
account-new = New here?
account-new-text = You need an e-mail address and two minutes.
account-register-link = Create an account

## Registering

account-register-title = Create an account
account-register-lead = With an account you can save a form, come back to it, and see your receipts.
account-register = Create account
account-have-one = I already have an account
account-privacy = What happens to my data
account-privacy-text = We store your address and a scrambled form of your password. Your details are used for the services that you file, under the Personal Data Protection Act B.E. 2562 (2019). You can see who looked at each of your cases.

## Mail, verification, reset

account-mail-title = Check your e-mail
account-mail-verify-to = If { $email } can be used for a new account, we have sent a link there. Open it to confirm the address.
account-mail-verify = We have sent a link to your address. Open it to confirm the address.
account-mail-reset-to = If there is an account for { $email }, we have sent a link there to choose a new password.
account-mail-reset = If there is an account for this address, we have sent a link there to choose a new password.
account-mail-valid = { $hours ->
    [one] The link works for one hour, once.
   *[other] The link works for { $hours } hours, once.
}
account-mail-nothing = Nothing there? Look in the folder for unwanted mail, or check the spelling of the address and try again.
account-verified-title = Your address is confirmed
account-verified-text = You can sign in now.
account-link-old-title = This link no longer works
account-verify-old-text = It was used before, or it is too old. If you cannot sign in, register again with the same address.
account-reset-title = Choose a new password
account-reset-lead = We send a link to your address.
account-reset-send = Send the link
account-reset-old-text = It was used before, or it is too old.
account-reset-again = Ask for a new link
account-choose-title = Choose a new password
account-choose-lead = You will be signed out everywhere else.
account-choose-save = Save the password

## Session

account-expiring-title = Are you still there?
account-expiring-text = { $minutes ->
    [one] For your safety you will be signed out in one minute.
   *[other] For your safety you will be signed out in { $minutes } minutes.
}
account-expiring-saved = Pages on which you pressed “Continue” are saved.
account-expiring-stay = Stay signed in
account-expiring-here = You will be signed out soon, because nothing was sent for { $minutes } minutes. What you have typed here stays.
account-expiring-here-stay = Stay signed in (opens in a new tab)

## My account

account-title = My account
account-signed-in-as = Signed in as { $email }
account-drafts = Not sent yet
account-draft-continue = { $service }: continue
account-draft-saved = Last saved { $changed }. Kept until { $until }.
account-cases = My reports
account-no-cases = Nothing filed yet
account-no-cases-text = What you file appears here with its receipt.
account-case-filed = { $service }, filed on { $filed }
account-sessions = Where you are signed in
account-session-here = This device, now
account-sign-out-everywhere = Sign out everywhere
