/** What is told to other machines and by mail: the words and shapes of it, made when it is sent. */
export { mailReceivers, webhookReceiver, type OutgoingDeps } from './receivers.ts'
