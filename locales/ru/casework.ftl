# Casework: why the machine could not do its part, and letters about time.

## Time: extensions (BR-8) and delays (BR-10)

mail-delay-unexplained = Офис ещё не указал причину. Вы получите другое письмо, где она будет названа.
reason-DELAY_OTHER_AGENCY = Заключение другого ведомства ещё не поступило
reason-DELAY_OTHER_AGENCY-remedy = Ничего делать не нужно. Офис запрашивает другое ведомство.
reason-DELAY_EXPERT = Заключение эксперта требует больше времени, чем планировалось
reason-DELAY_EXPERT-remedy = Ничего делать не нужно. Офис примет решение, как только получит заключение.
reason-DELAY_WORKLOAD = У офиса больше заявлений, чем он успевает рассмотреть в срок
reason-DELAY_WORKLOAD-remedy = Ничего делать не нужно. Ваше заявление рассмотрят в порядке очереди.
