export type { PlaceFacts } from '@sojourn/data';
export type { RemittanceCorridor, RemittancePicture } from '@sojourn/data/economy';
