# Mail about an account. Plain text; a link stands alone on its line.

mail-footer =
    Sala, one counter for every government service.
    This message was sent by a machine; nobody reads answers to it. Nobody from Sala ever asks for your password.

mail-verify-subject = Confirm your e-mail address
mail-verify-body =
    Hello,

    you want to use this address for an account with Sala. Confirm it here:

    { $link }

    The link works for 24 hours, once.
    If it was not you, you need not do anything: without this link the account cannot be used.

mail-exists-subject = You already have an account
mail-exists-body =
    Hello,

    somebody, probably you, wanted to create an account with this address. There is one already. Sign in here:

    { $link }

    If you have forgotten your password, choose “I forgot my password” there.
    If it was not you, you need not do anything: your account is unchanged.

mail-reset-subject = Choose a new password
mail-reset-body =
    Hello,

    you asked to choose a new password. Do it here:

    { $link }

    The link works for one hour, once.
    If it was not you, you need not do anything: your password is unchanged.

mail-password-changed-subject = Your password was changed
mail-password-changed-body =
    Hello,

    the password of your account was changed, and you are signed out on all devices.

    If it was not you, choose a new password at once:

    { $link }
