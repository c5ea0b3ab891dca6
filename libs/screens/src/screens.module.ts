import { Module } from '@nestjs/common';
import { MyScreensController } from './my-screens.controller.js';

@Module({ controllers: [MyScreensController] })
export class ScreensModule {}
