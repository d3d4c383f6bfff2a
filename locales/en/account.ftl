# Registration, sign-in, password reset, and the account page.

## Signing in

account-sign-in-title = Sign in
account-email = E-mail address
account-email-hint = We will send a link to this address to confirm it, and let you know here how your case is progressing.
account-password = Password
account-password-new = Choose a password
account-password-hint = At least 10 characters. Use several words that are not related to each other. You do not need special characters.
account-forgot = I forgot my password
account-new = New here?
account-new-text = You need an e-mail address. It takes about two minutes.
account-register-link = Create an account

## Registering

account-register-title = Create an account
account-register-lead = With an account you can save your answers, come back later and see your receipts.
account-register = Create account
account-have-one = I already have an account
account-privacy = How we use your data
account-privacy-text = We store your e-mail address, and your password in a form that cannot be read back. We use your details only for the services you use, under the Personal Data Protection Act B.E. 2562 (2019). You can see who has looked at each of your cases.

## Mail, verification, reset

account-mail-title = Check your e-mail
account-mail-verify-to = If { $email } can be used for a new account, we have sent a link to it. Open the link to confirm the address.
account-mail-verify = We have sent a link to your e-mail address. Open the link to confirm the address.
account-mail-reset-to = If there is an account for { $email }, we have sent a link to that address. Use it to choose a new password.
account-mail-reset = If there is an account for this address, we have sent it a link. Use it to choose a new password.
account-mail-valid = { $hours ->
    [one] You can use the link once, within one hour.
   *[other] You can use the link once, within { $hours } hours.
}
account-mail-nothing = If you cannot find the e-mail, look in your junk or spam folder, or check the spelling of the address and try again.
account-verified-title = Your e-mail address is confirmed
account-verified-text = You can sign in now.
account-link-old-title = This link no longer works
account-verify-old-text = It has already been used, or it has expired. If you cannot sign in, create an account again with the same address.
account-reset-title = Choose a new password
account-reset-lead = We will send a link to your e-mail address.
account-reset-send = Send the link
account-reset-old-text = It has already been used, or it has expired.
account-reset-again = Ask for a new link
account-choose-title = Choose a new password
account-choose-lead = You will be signed out everywhere else.
account-choose-save = Save password

## Session

account-expiring-title = Are you still there?
account-expiring-text = { $minutes ->
    [0] For your safety you will be signed out in less than a minute.
    [one] For your safety you will be signed out in one minute.
   *[other] For your safety you will be signed out in { $minutes } minutes.
}
account-expiring-saved = Your answers are saved on every page where you selected “Continue”.
account-expiring-stay = Stay signed in
account-expiring-here = You will be signed out soon, because nothing was sent for { $minutes } minutes. What you have typed here stays.
account-expiring-here-stay = Stay signed in (opens in a new tab)
account-latest-end = For your safety you will be signed out at { $time } (Bangkok time). Send what you have typed before then. Afterwards you can sign in again.

## My account

account-title = My account
account-signed-in-as = Signed in as { $email }
account-drafts = Not sent yet
account-draft-continue = { $service }: continue
account-draft-saved = Last saved { $changed }. Kept until { $until }.
account-cases = My cases
account-no-cases = No cases yet
account-no-cases-text = What you have sent appears here, with its receipts and decisions.
account-case-filed = { $service }, filed on { $filed }
account-sessions = Where you are signed in
account-session-here = This device, now
account-sign-out-everywhere = Sign out everywhere

## Two-step sign-in

account-nav-second-factor = Signing in
second-factor-title = Two-step sign-in
second-factor-text = After your password you type a code that an authenticator app on your phone shows. Somebody who knows your password alone cannot sign in.
second-factor-required = You work for an agency. You need this second step before you can see cases.
second-factor-begin = Set up
second-factor-step-app = Install an authenticator app on your phone, if you do not have one.
second-factor-step-scan = In the app, scan this code, or type the key that stands below it.
second-factor-step-code = Type the six digits that the app then shows.
second-factor-qr-alt = QR code with the key for your authenticator app
second-factor-secret = Key:
second-factor-confirm = Confirm
second-factor-codes-title = Your recovery codes
second-factor-codes-text = If you lose your phone, each of these opens your account once in place of a code. Print them, or keep them in a safe place that is not your phone.
second-factor-codes-once = They are shown only now.
second-factor-on =
    Set up on { $since }. { $left ->
        [0] You have no recovery codes left.
        [one] You have one recovery code left.
       *[other] You have { $left } recovery codes left.
    }
second-factor-change = Change it
second-factor-change-text = For another phone, remove the app and set it up again. Each change needs a code.
second-factor-renew = Make new recovery codes
second-factor-remove = Remove the app
second-factor-code = Code
second-factor-code-hint = Six digits from your authenticator app, or a recovery code
second-factor-wrong = The code is not right or no longer counts. Use the one that the app shows now
second-factor-lost = Lost your phone? Type one of your recovery codes instead. If you have none left, ask at your agency or office: they check who you are, and can have this step removed.
second-factor-done-removed = The app has been removed. Signing in asks for your password only.
second-factor-sign-in-title = Type the code from your app
second-factor-demonstration = A demonstration: the app of this account would now show { $code }.
second-factor-other-account = Sign in with another account
