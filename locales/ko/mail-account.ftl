# Mail about an account. Plain text; a link stands alone on its line.

mail-footer =
    Sala, 모든 행정 서비스를 한곳에서
    이 메일은 자동으로 발송되었습니다. 회신하지 마십시오. Sala는 결코 비밀번호를 묻지 않습니다.

mail-verify-subject = 이메일 주소를 확인하십시오
mail-verify-body =
    안녕하십니까.

    이 주소로 Sala 계정을 만들었습니다. 다음 링크에서 주소를 확인하십시오.

    { $link }

    링크는 24시간 안에 한 번만 사용할 수 있습니다.
    본인이 아니라면 아무것도 하지 않아도 됩니다. 이 링크로 확인하기 전에는 계정을 사용할 수 없습니다.

mail-exists-subject = 이미 계정이 있습니다
mail-exists-body =
    안녕하십니까.

    누군가 이 주소로 계정을 만들려고 했습니다. 본인일 수도 있습니다. 이 주소에는 이미 계정이 있습니다. 다음 링크에서 로그인하십시오.

    { $link }

    비밀번호를 잊었다면 그곳에서 ‘비밀번호를 잊었습니다’를 선택하십시오.
    본인이 아니라면 아무것도 하지 않아도 됩니다. 계정은 변경되지 않았습니다.

mail-reset-subject = 새 비밀번호를 정하십시오
mail-reset-body =
    안녕하십니까.

    새 비밀번호를 정하겠다고 요청하셨습니다. 다음 링크에서 정하십시오.

    { $link }

    링크는 한 시간 안에 한 번만 사용할 수 있습니다.
    본인이 아니라면 아무것도 하지 않아도 됩니다. 비밀번호는 변경되지 않았습니다.

mail-password-changed-subject = 비밀번호가 변경되었습니다
mail-password-changed-body =
    안녕하십니까.

    계정의 비밀번호가 변경되었으며, 모든 기기에서 로그아웃되었습니다.

    본인이 변경하지 않았다면 즉시 새 비밀번호를 정하십시오.

    { $link }

mail-second-factor-set-subject = 이제 로그인에 두 단계가 필요합니다
mail-second-factor-set-body =
    안녕하십니까.

    앞으로 로그인할 때 인증 앱의 코드가 필요합니다.

    본인이 아니라면 즉시 새 비밀번호를 설정하고 사무소에 알려 주세요:

    { $link }

mail-second-factor-removed-subject = 로그인이 다시 한 단계가 되었습니다
mail-second-factor-removed-body =
    안녕하십니까.

    인증 앱이 계정에서 해제되었습니다. 로그인할 때 비밀번호만 필요합니다.

    본인이 아니라면 즉시 새 비밀번호를 설정하고 사무소에 알려 주세요:

    { $link }

mail-second-factor-forgotten-subject = 로그인의 두 번째 단계가 해제되었습니다
mail-second-factor-forgotten-body =
    안녕하십니까.

    분실 신고에 따라 인증 앱이 계정에서 해제되었습니다. 모든 기기에서 로그아웃되었습니다. 앱을 다시 설정할 때까지 로그인할 때 비밀번호만 필요합니다. 기관에서 일하는 사람은 다음에 로그인할 때 설정합니다.

    본인이 요청하지 않았다면 즉시 새 비밀번호를 설정하고 사무소에 알려 주세요:

    { $link }

mail-appointed-subject = Sala에서 역할이 부여되었습니다
mail-appointed-body =
    안녕하십니까.

    다음 기관이 Sala에서 역할을 부여했습니다: { $agency }

    { $role } · { $office }

    이 역할은 지금부터 유효합니다. 로그인하면 업무를 시작할 수 있습니다.

    { $link }

    이유를 모르시면 소속 기관의 관리자에게 문의하십시오.

mail-dismissed-subject = Sala에서의 역할이 회수되었습니다
mail-dismissed-body =
    안녕하십니까.

    다음 기관이 Sala에서의 역할을 회수했습니다: { $agency }

    { $role } · { $office }

    이 역할로 볼 수 있고 할 수 있던 것은 즉시 종료되었습니다. 맡으셨던 사건은 동료가 다시 맡을 수 있습니다. 계정은 그대로입니다.

    { $link }
