# Mail about an account. Plain text; a link stands alone on its line.

mail-footer =
    Sala, government services in one place
    This message was sent automatically. Please do not reply to it. No one from Sala will ever ask for your password.

mail-verify-subject = Confirm your e-mail address
mail-verify-body =
    Hello,

    You used this address to create an account with Sala. Confirm it here:

    { $link }

    You can use the link once, within 24 hours.
    If it was not you, you do not need to do anything: the account cannot be used until it is confirmed with this link.

mail-exists-subject = You already have an account
mail-exists-body =
    Hello,

    Someone, perhaps you, asked to create an account with this address. It already has an account. Sign in here:

    { $link }

    If you have forgotten your password, choose “I forgot my password” there.
    If it was not you, you do not need to do anything: your account has not changed.

mail-reset-subject = Choose a new password
mail-reset-body =
    Hello,

    You asked to choose a new password. Choose it here:

    { $link }

    You can use the link once, within one hour.
    If it was not you, you do not need to do anything: your password has not changed.

mail-password-changed-subject = Your password was changed
mail-password-changed-body =
    Hello,

    The password of your account was changed, and you are now signed out on all devices.

    If you did not change it, choose a new password at once:

    { $link }

mail-second-factor-set-subject = Signing in now takes two steps
mail-second-factor-set-body =
    Hello,

    From now on a code from an authenticator app is asked for when you sign in.

    If it was not you, choose a new password at once and tell the office:

    { $link }

mail-second-factor-removed-subject = Signing in takes one step again
mail-second-factor-removed-body =
    Hello,

    The authenticator app was removed from your account. Signing in asks for your password only.

    If it was not you, choose a new password at once and tell the office:

    { $link }

mail-second-factor-forgotten-subject = The second step of signing in was taken away
mail-second-factor-forgotten-body =
    Hello,

    The authenticator app was taken away from your account, because it was reported as lost. You are signed out everywhere. Signing in asks for your password only until you set up an app again. If you work for an agency, you do so at your next visit.

    If you did not ask for this, choose a new password at once and tell the office:

    { $link }

mail-appointed-subject = You have a role in Sala
mail-appointed-body =
    Hello,

    { $agency } has given you this role in Sala:

    { $role } · { $office }

    It counts from now on. You find your work after signing in:

    { $link }

    If you do not know why, please ask the administrator of your agency.

mail-dismissed-subject = A role in Sala was taken back
mail-dismissed-body =
    Hello,

    { $agency } has taken back this role in Sala:

    { $role } · { $office }

    What it let you see and do ended at once. Cases that you had taken are free for your colleagues again. Your account stays as it was:

    { $link }
