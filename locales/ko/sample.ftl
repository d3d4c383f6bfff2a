# Of the licence that demonstrations publish: a reason that other services name too.

reason-OFFICER_NEGLIGENCE = 꼭 필요한 것이 빠진 것을 담당관이 먼저 알아차리지 못했습니다
reason-OFFICER_NEGLIGENCE-remedy = 우리의 잘못입니다. 새 기록에 적힌 것을 표시된 날까지 보완하십시오. 그것 없이는 신청한 것을 승인할 수 없습니다.
