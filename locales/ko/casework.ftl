# Casework: why the machine could not do its part, and letters about time.

## Time: extensions (BR-8) and delays (BR-10)

mail-delay-unexplained = 사무소가 아직 이유를 기록하지 않았습니다. 이유는 다시 알려 드립니다.
reason-DELAY_OTHER_AGENCY = 다른 기관의 의견이 아직 도착하지 않았습니다
reason-DELAY_OTHER_AGENCY-remedy = 아무것도 하지 않아도 됩니다. 사무소가 다른 기관에 문의하고 있습니다.
reason-DELAY_EXPERT = 전문가의 의견이 예정보다 늦어지고 있습니다
reason-DELAY_EXPERT-remedy = 아무것도 하지 않아도 됩니다. 의견이 도착하면 사무소가 바로 결정합니다.
reason-DELAY_WORKLOAD = 신청이 많아 사무소가 기한 안에 결정하지 못하고 있습니다
reason-DELAY_WORKLOAD-remedy = 아무것도 하지 않아도 됩니다. 신청은 순서대로 결정됩니다.
