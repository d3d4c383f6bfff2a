# The home page and the start pages of the three platforms.

## Home

home-title = 모든 행정 서비스를 한곳에서
home-heading = 모든 행정 서비스를 한곳에서
home-lead = 신청과 신고, 진행 상황 확인, 결과 수령까지 원하는 언어로, 휴대전화에서, 언제든지 할 수 있습니다.
home-open-today = 지금 이용할 수 있는 서비스
home-report = 90일 체류 신고(TM.47)
home-report-text = 태국에 90일을 초과하여 체류하는 외국인이 대상입니다. 90일마다 거주지를 출입국 관리 사무소에 신고하고 접수증을 보관하십시오.
home-report-go = 준비물 보기
home-fact-time = 약 5분
home-fact-free = 무료
home-fact-phone = 모든 휴대전화에서 이용 가능
home-fact-languages = 7개 언어
home-more = 외국인을 위한 다른 서비스
home-how = 이용 방법
home-promise-file = 한 번만 제출
home-promise-file-text = 한 페이지에 질문 하나씩입니다. ‘계속’을 누를 때마다 답변이 저장되며, 나중에 이어서 작성할 수 있습니다.
home-promise-follow = 모든 단계 확인
home-promise-follow-text = 사건이 어느 단계에 있는지, 그 이유는 무엇인지, 누가 열람했는지 볼 수 있습니다. 고칠 것이 있으면 같은 사건에서 고칩니다.
home-promise-prove = 증명 보관
home-promise-prove-text = 누구나 진위를 확인할 수 있는 코드가 있는 접수증과, 달력에 넣을 다음 신고 기한을 받습니다.
home-platforms = 서비스 대상
home-foreigner = 외국인
home-foreigner-text = 태국에 살거나, 이주하거나, 방문하는 사람.
home-services = 서비스 { $count }개 이용 가능
home-citizen = 태국 국민
home-citizen-text = 일상생활에서 행정 서비스를 이용하는 모든 사람.
home-business = 사업자
home-business-text = 태국에서 사업을 시작, 운영 또는 확장하는 사람.

## Start pages of the platforms

platform-services = 서비스
platform-services-elsewhere = 지금 이용할 수 있는 서비스
platform-purpose = 이 서비스로 할 수 있는 일
platform-report-text = 태국에 90일을 초과하여 체류하는 외국인이 대상입니다. 약 5분, 무료입니다.
platform-foreigner-heading = 외국인을 위한 서비스
platform-foreigner-lead = 법에서 정한 일을 몇 분 만에 마치고, 다음 기한을 알고, 처리했다는 증명을 보관하십시오.
platform-foreigner-purpose-1 = 사무소에 가지 않고 원하는 언어로 신고합니다.
platform-foreigner-purpose-2 = 여권을 갱신해도 기록이 끊기지 않습니다.
platform-foreigner-purpose-3 = 모든 결정의 이유와 다음에 할 일을 알 수 있습니다.
platform-citizen-heading = 태국 국민을 위한 서비스
platform-citizen-lead = 일상생활에서 행정 서비스를 이용하는 모든 사람을 위한 페이지입니다.
platform-citizen-not-yet = 태국 국민을 위한 서비스는 아직 없으며 앞으로 추가됩니다. 계속 담당 기관의 창구를 이용하십시오. 지금 이용할 수 있는 것은 외국인을 위한 서비스입니다.
platform-business-heading = 사업자를 위한 서비스
platform-business-lead = 허가 신청, 납부, 단계별 확인을 한곳에서 하십시오.
platform-business-not-yet = 지금은 사업자를 위한 서비스가 없습니다. 계속 담당 기관의 창구를 이용하십시오. 지금 이용할 수 있는 것은 외국인을 위한 서비스입니다.
