# Words of the whole portal: header, footer, buttons, form parts.

## Product and document

common-product = Sala
common-product-line = 모든 행정 서비스를 한곳에서
common-title = { $page } – Sala
common-title-error = 오류: { $title }
common-skip = 본문으로 바로 가기
common-home = 홈

## Header

common-languages = 언어
common-platforms = 대상별 서비스
common-platform-citizen = 태국 국민
common-platform-business = 사업자
common-platform-foreigner = 외국인
common-officer-queue = 담당관 목록
common-sign-in = 로그인
common-sign-out = 로그아웃
common-account-of = 계정:

## Footer

common-footer-about = 모든 행정 서비스를 한곳에서 이용합니다. 신청과 신고, 진행 상황 확인, 결과 수령까지 원하는 언어로 휴대전화에서 할 수 있습니다.
common-footer-cookies = 이 사이트는 필수 쿠키 두 개만 사용합니다. 하나는 로그인 상태를 유지하고, 다른 하나는 보내신 내용을 보호합니다. 이용자를 추적하지 않습니다.
common-footer-places = 지명: GeoThai 및 태국 내무부 지방행정국, CC BY 4.0.

## Navigation

common-back = 뒤로
common-breadcrumbs = 현재 위치
common-pagination = 목록 페이지
common-previous = 이전
common-next = 다음

## Forms

common-continue = 계속
common-change = 변경
common-choose = 선택
common-optional = { $label } (선택 사항)
common-not-given = 입력하지 않음
common-day = 일
common-month = 월
common-year = 년
common-error-summary = 입력한 내용을 확인하십시오
common-error-prefix = 오류:
common-important = 중요
common-success = 완료
common-warning = 주의
