# The history of a case: the legal clock, where values came from, who looked at it and in which role, how it ended.

clock-started = 사무소의 처리 기간이 시작되었습니다
clock-paused = 신청인이 답할 때까지 사무소의 처리 기간이 멈췄습니다
clock-resumed = 사무소의 처리 기간이 다시 진행됩니다
clock-stopped = 사무소의 처리 기간이 끝났습니다
clock-extended = { $ground }에 따라 사무소의 처리 기간이 { $days }일 늘었습니다
clock-late = 결정 없이 사무소의 처리 기한이 지났습니다. 사건은 계속 진행되며, 지연으로 결정되지 않습니다
clock-overdue = 이 단계의 사무소 처리 기한이 지났습니다. 사건은 계속 진행되며, 지연으로 결정되지 않습니다
clock-delay-letter = 지연에 관한 통지를 보냈습니다
clock-served = 통지가 송달되어 여기서부터 기간을 계산합니다
clock-returned = 통지가 반송되어 다시 송달될 때까지 기간을 계산하지 않습니다
clock-moved = 근무일 달력이 바뀌어 마지막 날이 변경되었습니다
clock-recounted = 근무일 달력이 바뀌어 사무소가 이미 사용한 일수를 다시 계산했습니다
clock-migrated = 사건이 서비스의 새 버전으로 진행되어 마지막 날이 변경되었습니다
clock-migration-reverted = 사건이 처음 시작한 서비스 버전으로 돌아가 마지막 날도 원래대로 되었습니다
clock-because-holiday = { $day }은 휴일입니다: { $name }.
clock-because-no-holiday = { $day }은 더 이상 휴일이 아닙니다: { $name }.
clock-until = { $due }까지
clock-ledger = 기간 계산 내역
clock-due-office = 사무소가 { $due }까지 회신합니다
clock-due-office-late = 사무소가 { $due }까지 회신해야 했으나 늦어지고 있습니다. 사건은 계속 진행됩니다
clock-due-applicant = { $due }까지 답변을 고쳐 보내십시오
clock-due-appeal = { $due }까지 이의를 제기할 수 있습니다

source-typed = 신청인이 입력
source-mrz = 여권의 두 줄에서 읽음
source-earlier = 이전 사건 또는 계정에서 가져옴
source-register = 출입국 기록에서 가져옴
source-officer = 담당관이 입력

register-waiting = 출입국 기록의 회신을 기다리고 있습니다
register-matched = 출입국 기록에 입국 기록이 있으며 모든 정보가 일치합니다
register-mismatch = 일부 정보가 출입국 기록과 다릅니다
register-unverified = 출입국 기록에서 회신이 없었습니다. 시스템이 다시 조회합니다
register-next-report = 다음 신고 기한 { $day }

access-view = 사건을 열었습니다
access-view-queue = 사무소 목록에서 사건을 보았습니다

role-applicant = 신청인
role-officer = 담당관
role-supervisor = 감독관
role-administrator = 기관 관리자
role-system = 자동 처리

outcome-approved = 수리됨
outcome-rejected = 수리되지 않음
outcome-withdrawn = 취하됨

event-task-done = 기관이 의견을 냈습니다
event-child-opened = 이 사건에 딸린 사건이 시작되었습니다
event-child-closed = 이 사건에 딸린 사건이 결정되었습니다
event-migrated = 사건이 서비스의 새 버전으로 진행됩니다
event-migration-reverted = 사건이 처음 시작한 서비스 버전으로 돌아갔습니다
event-incident-opened = 처리가 계속 실패하여 조치가 필요합니다
event-timer-refused = 이날 기한이 된 처리를 시스템이 결정하지 못했습니다. 결정할 수 있을 때까지 미해결로 남습니다
event-incident-closed = 실패했던 처리에 대한 조치가 끝났습니다
event-incident-unneeded = 실패했던 처리는 더 이상 필요하지 않습니다. 처리 없이 사안이 진행되었습니다

role-finance = 회계 담당관
role-all-offices = 모든 사무소
access-bill = 청구서를 보았습니다
access-serve = 공식 통지의 송달 방법을 기록했습니다
access-view-task = 업무와 이를 위해 공유된 답변을 열었습니다
access-view-log = 누가 사건을 열었는지 보았습니다
access-other = 사건을 처리했습니다
access-task = 업무를 완료했습니다
access-retry = 시스템이 하지 못한 처리를 다시 시도하게 했습니다
